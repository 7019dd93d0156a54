"""The tagger that finds sources, cues and contents: summed embeddings, bidirectional GRUs, and a linear-chain CRF.

The labels are 0 for a token outside, then 1 and 2 for the first and further tokens of a source, 3 and 4 of a cue,
5 and 6 of content. Tensors run time first: (time, batch, ...).
"""
import math
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

LABELS = 7
FORBIDDEN = -1e4
# Columns of the dump (`TABLES` in features.ts).
WORD, STEM, ENDING, SHAPE, QUOTATION, EDGES, OPENING = range(7)
STARTS_BLOCK = 2  # bit of the column EDGES


def legal_transitions():
    """(7, 7): 0 where a label may follow another, else `FORBIDDEN`: what continues a span follows a token of its role."""
    legal = torch.zeros(LABELS, LABELS)
    for before in range(LABELS):
        for label in (2, 4, 6):
            if before not in (label, label - 1):
                legal[before, label] = FORBIDDEN
    return legal


class Corpus:
    """A dumped corpus: the rows and labels of all its tokens, and where documents and blocks start."""

    def __init__(self, directory, name):
        import json

        with open(f'{directory}/{name}.json') as file:
            index = json.load(file)
        self.documents = index['documents']
        self.offsets = index['offsets']
        rows = np.fromfile(f'{directory}/{name}.rows', dtype=np.int32).reshape(-1, index['width'])
        self.rows = torch.from_numpy(rows.astype(np.int64))
        self.labels = torch.from_numpy(np.fromfile(f'{directory}/{name}.labels', dtype=np.uint8).astype(np.int64))
        self.starts_block = ((self.rows[:, EDGES] - self.offsets[EDGES]) & STARTS_BLOCK) > 0
        self.teacher = None  # emissions of the teachers, (tokens, 7), once they have labelled it

    def whole(self, document):
        first = self.documents[document]['first']
        return (first, first + self.documents[document]['length'])

    def stretches(self, documents, size, rng, longest=420):
        """Cuts documents into runs of whole blocks of about `size` tokens, elsewhere each time."""
        found = []
        for d in documents:
            entry = self.documents[d]
            borders = [entry['first'] + b for b in entry['blocks']] + [entry['first'] + entry['length']]
            limit = size * (0.6 + 0.4 * rng.rand())
            room = limit * (0.3 + 0.7 * rng.rand())  # the first stretch is shorter, so that the cuts move
            start = borders[0]
            for begin, end in zip(borders, borders[1:]):
                if end - start > room and begin > start:
                    found.append((start, min(begin, start + longest)))
                    start, room = begin, limit
            if borders[-1] > start:
                found.append((start, min(borders[-1], start + longest)))
        return found


class Batch:
    """Stretches of one corpus side by side, padded at the end."""

    def __init__(self, corpus, stretches):
        length = max(end - start for start, end in stretches)
        index = torch.zeros(length, len(stretches), dtype=torch.long)
        self.mask = torch.zeros(length, len(stretches))
        for j, (start, end) in enumerate(stretches):
            index[: end - start, j] = torch.arange(start, end)
            self.mask[: end - start, j] = 1
        self.rows = corpus.rows[index]
        self.labels = corpus.labels[index]
        self.starts_block = corpus.starts_block[index].float()
        self.teacher = None if corpus.teacher is None else corpus.teacher[index].float()


def forward_backward(emissions, transitions, mask):
    """Marginals (time, batch, 7) and expected transition counts (7, 7) of a CRF, and log Z (batch)."""
    top = emissions.max(2, keepdim=True).values
    x = torch.exp(emissions - top)
    r = torch.exp(transitions)
    steps = emissions.shape[0]
    alpha = torch.empty_like(x)
    scale = torch.ones(x.shape[:2])
    a = x[0]
    scale[0] = a.sum(1)
    a = a / scale[0].unsqueeze(1)
    alpha[0] = a
    for t in range(1, steps):
        v = (a @ r) * x[t]
        z = v.sum(1)
        m = mask[t].unsqueeze(1)
        a = m * (v / z.unsqueeze(1)) + (1 - m) * a
        scale[t] = mask[t] * z + 1 - mask[t]
        alpha[t] = a
    b = torch.ones_like(a)
    marginals = torch.empty_like(x)
    marginals[steps - 1] = alpha[steps - 1]
    rt = r.t().contiguous()
    messages = torch.zeros_like(x)
    for t in range(steps - 1, 0, -1):
        m = mask[t].unsqueeze(1)
        message = x[t] * b / scale[t].unsqueeze(1) * m
        messages[t] = message
        b = message @ rt + (1 - m) * b
        marginals[t - 1] = alpha[t - 1] * b
    pairs = r * torch.einsum('tbi,tbj->ij', alpha[:-1], messages[1:])
    log_z = (torch.log(scale) + top.squeeze(2) * mask).sum(0)
    return marginals * mask.unsqueeze(2), pairs, log_z


class CrfLoss(torch.autograd.Function):
    """Sum over the batch of log Z minus the score expected under the target. The gradient is known: marginals of the model less
    those of the target, so that no step of the recursion need be kept for autograd."""

    @staticmethod
    def forward(ctx, emissions, transitions, target, target_pairs, mask):
        marginals, pairs, log_z = forward_backward(emissions, transitions, mask)
        ctx.save_for_backward(marginals - target, pairs - target_pairs)
        return log_z.sum() - (emissions.clamp(min=-100) * target).sum() - (transitions.clamp(min=-100) * target_pairs).sum()

    @staticmethod
    def backward(ctx, grad):
        emissions, transitions = ctx.saved_tensors
        return grad * emissions, grad * transitions, None, None, None


class Tagger(nn.Module):
    def __init__(self, offsets, embedding=64, hidden=64, layers=2, dropout=0.35, word_dropout=0.12, vectors=None):
        super().__init__()
        self.rows = nn.Parameter(torch.randn(offsets[-1], embedding) * 0.25)
        if vectors is not None:  # starting vectors of the vocabulary, without meaning in their axes
            turn = torch.linalg.qr(torch.randn(vectors.shape[1], vectors.shape[1]))[0]
            turned = (vectors @ turn)[:, :embedding]
            self.rows.data[0] = 0
            self.rows.data[1 : 1 + len(turned)] = turned / turned.std() * 0.5
        self.norm = nn.LayerNorm(embedding)
        self.gru = nn.ModuleList(
            nn.GRU(embedding if i == 0 else 2 * hidden, hidden, bidirectional=True) for i in range(layers)
        )
        self.out = nn.Linear(2 * hidden, LABELS)
        self.transitions = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.register_buffer('legal', legal_transitions(), persistent=False)
        self.dropout = nn.Dropout(dropout)
        self.word_dropout = word_dropout

    def forward(self, batch):
        """Emissions (time, batch, 7); what cannot start a block is forbidden there."""
        steps, size, width = batch.rows.shape
        keep = torch.ones(steps, size, width)
        if self.training:
            hide = torch.rand(steps, size, 2)
            word = hide[..., 0] < self.word_dropout
            keep[..., WORD][word] = 0
            keep[..., STEM][word] = 0
            keep[..., ENDING][hide[..., 1] < self.word_dropout / 2] = 0
        h = F.embedding_bag(
            batch.rows.view(-1, width), self.rows, mode='sum', per_sample_weights=keep.view(-1, width)
        ).view(steps, size, -1)
        h = self.norm(h)
        if self.training:  # whole dimensions of a stretch at once
            rate = self.dropout.p / 2
            h = h * (torch.rand(1, size, h.shape[2]) > rate).float() / (1 - rate)
        for gru in self.gru:
            h = self.dropout(gru(h)[0])
        forbidden = torch.tensor([0, 0, FORBIDDEN, 0, FORBIDDEN, 0, FORBIDDEN])
        return self.out(h) + batch.starts_block.unsqueeze(2) * forbidden

    def all_transitions(self):
        return self.transitions + self.legal


def gold_target(batch):
    """The gold labels as a target: one-hot marginals, and how often each label follows each."""
    target = F.one_hot(batch.labels, LABELS).float() * batch.mask.unsqueeze(2)
    return target, torch.einsum('tbi,tbj->ij', target[:-1], target[1:])


def teacher_target(batch, transitions):
    """The teachers' distribution over labellings, as marginals and expected transitions."""
    marginals, pairs, _ = forward_backward(batch.teacher, transitions, batch.mask)
    return marginals, pairs


@torch.no_grad()
def emissions_of(tagger, corpus, stretches=None):
    """Emissions (tokens, 7) of all documents, each read as a whole, or of the stretches given."""
    tagger.eval()
    out = torch.zeros(len(corpus.rows), LABELS)
    pieces = stretches or [corpus.whole(d) for d in range(len(corpus.documents))]
    pieces = sorted(pieces, key=lambda s: s[1] - s[0])
    for i in range(0, len(pieces), 16):
        some = pieces[i : i + 16]
        emissions = tagger(Batch(corpus, some))
        for j, (start, end) in enumerate(some):
            out[start:end] = emissions[: end - start, j]
    return out


def viterbi(emissions, transitions):
    """The best labelling of one stretch; arrays (time, 7) and (7, 7)."""
    steps = len(emissions)
    back = np.zeros((steps, LABELS), int)
    best = emissions[0].copy()
    for t in range(1, steps):
        scores = best[:, None] + transitions
        back[t] = scores.argmax(0)
        best = scores.max(0) + emissions[t]
    labels = np.zeros(steps, np.uint8)
    labels[-1] = best.argmax()
    for t in range(steps - 1, 0, -1):
        labels[t - 1] = back[t, labels[t]]
    return labels


def spans(labels):
    """(role, start, end) of every span in a labelling."""
    found, i = [], 0
    while i < len(labels):
        if labels[i]:
            role, end = (labels[i] + 1) // 2, i + 1
            while end < len(labels) and labels[end] == 2 * role:
                end += 1
            found.append((int(role), i, end))
            i = end
        else:
            i += 1
    return found


def score(corpus, emissions, transitions, documents=None, stretches=None):
    """Exact F1 of source, cue and content, pooled over all documents."""
    emissions, transitions = emissions.double().numpy(), transitions.double().numpy()
    right, found, gold = np.zeros(4), np.zeros(4), np.zeros(4)
    pieces = stretches or [corpus.whole(d) for d in documents or range(len(corpus.documents))]
    for start, end in pieces:
        predicted = set(spans(viterbi(emissions[start:end], transitions)))
        wanted = set(spans(corpus.labels[start:end].numpy()))
        for role, *_ in predicted:
            found[role] += 1
        for role, *_ in wanted:
            gold[role] += 1
        for role, *_ in predicted & wanted:
            right[role] += 1
    return [round(2 * right[r] / max(1, found[r] + gold[r]), 4) for r in (1, 2, 3)]


def train(tagger, gold, documents, unlabelled=None, teacher_transitions=None, epochs=10, rate=3e-3, decay=1e-2, size=32,
          stretch=160, seed=1, gold_share=1.0, report=None):
    """Trains with AdamW under a cosine schedule and leaves the exponential moving average of the weights in `tagger`.

    `gold_share` is the weight of the annotation against the teachers' opinion on annotated text; unlabelled text has the
    teachers' opinion only.
    """
    rng = np.random.RandomState(seed)
    optimiser = torch.optim.AdamW(tagger.parameters(), lr=rate, weight_decay=decay, betas=(0.9, 0.98))
    average = {k: v.clone() for k, v in tagger.state_dict().items()}
    step, total, started = 0, None, time.time()
    for epoch in range(epochs):
        tagger.train()
        batches = []
        for corpus, some in ((gold, documents), (unlabelled, None)):
            if corpus is None:
                continue
            pieces = corpus.stretches(range(len(corpus.documents)) if some is None else some, stretch, rng)
            order = rng.permutation(len(pieces))
            for i in range(0, len(order), size * 20):  # stretches of like length go together
                pool = sorted((pieces[k] for k in order[i : i + size * 20]), key=lambda s: s[1] - s[0])
                batches += [(corpus, pool[j : j + size]) for j in range(0, len(pool), size)]
        batches = [batches[k] for k in rng.permutation(len(batches))]
        total = total or len(batches) * epochs
        losses = 0.0
        for corpus, pieces in batches:
            step += 1
            progress = min(1, step / total)
            for group in optimiser.param_groups:
                group['lr'] = rate * min(1, step / 100) * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * progress)))
            batch = Batch(corpus, pieces)
            emissions, transitions = tagger(batch), tagger.all_transitions()
            target, pairs = gold_target(batch) if corpus is gold else (0, 0)
            if batch.teacher is not None:
                share = gold_share if corpus is gold else 0.0
                opinion, opinion_pairs = teacher_target(batch, teacher_transitions)
                target = share * target + (1 - share) * opinion
                pairs = share * pairs + (1 - share) * opinion_pairs
            loss = CrfLoss.apply(emissions, transitions, target, pairs, batch.mask) / batch.mask.sum()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(tagger.parameters(), 2.0)
            optimiser.step()
            losses += loss.item()
            if step % 2 == 0:
                keep = min(0.998, (1 + step) / (10 + step)) ** 2
                for k, v in tagger.state_dict().items():
                    average[k].mul_(keep).add_(v, alpha=1 - keep)
        print(f'epoch {epoch + 1} loss {losses / len(batches):.4f} {time.time() - started:.0f} s', flush=True)
        if report and (epoch + 1) % 4 == 0 and epoch + 1 < epochs:
            current = {k: v.clone() for k, v in tagger.state_dict().items()}
            tagger.load_state_dict(average)
            report(tagger)
            tagger.load_state_dict(current)
    tagger.load_state_dict(average)
    return tagger
