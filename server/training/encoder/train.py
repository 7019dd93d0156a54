"""Fine-tunes one network."""

import dataclasses
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from batch import collate
from documents import UNKNOWN
from network import Network

BATCH = 2500  # word pieces
RATE, HEAD_RATE, WARM_UP, DECAY = 1e-4, 1e-3, .08, .01
SMOOTHING = .05
KIND_WEIGHT = 1.2  # of a sentence's kind, against its class
TOKEN_WEIGHT = 0.5  # of each task of the tokens of a batch, against the classes of its sentences
HIDDEN = 0.5  # in how many documents what the quick reading says is not told
RARE = 3  # how often a pass sees an invented passage
SAVED_EVERY = 200  # steps
ENCODER = ('words', 'projection', 'positions', 'embedding', 'layers')


@dataclasses.dataclass
class Settings:
    seed: int
    orders: tuple  # of the documents in each pass; networks of one seed start alike, and share all passes but the last
    layers: int = 3
    factor: int = 384


def batches(documents, rng):
    order = documents[:]
    rng.shuffle(order)
    out, batch, n = [], [], 0
    for document in order:
        batch.append(document)
        n += document.size()
        if n >= BATCH:
            out.append(batch)
            batch, n = [], 0
    return out + ([batch] if batch else [])


def hide(batch):
    """
    Takes away what the quick reading says of some documents: it was taught with the texts of these, and knows them better than others.
    """
    hidden = torch.rand(len(batch['mask'])) < HIDDEN
    batch['numbers'][hidden[batch['documents']], 0] = UNKNOWN
    return batch


def loss_of(network, batch):
    classes, kinds, tokens = network(batch)
    labels, loss = batch['labels'], 0
    labelled = (labels >= 0).sum()
    if labelled > 0:
        loss += F.cross_entropy(classes, labels, ignore_index=-1, label_smoothing=SMOOTHING)
    told = [i for i, kind in enumerate(batch['kinds']) if kind]
    if told:
        loss += KIND_WEIGHT * len(told) / labelled * F.cross_entropy(kinds[told], torch.tensor([batch['kinds'][i] for i in told]))
    for task, (_, right) in batch['tokens'].items():
        if len(right) > 0:
            loss += TOKEN_WEIGHT * F.cross_entropy(tokens[task], right)
    return loss


def train(path, documents, pretrained, settings):
    """Trains a network and keeps it in `path`; goes on from `path`.checkpoint where that is there."""
    torch.manual_seed(settings.seed)
    invented = [d for d in documents if d.origin in ('invented-train', 'own')]
    documents = documents + invented * (RARE - 1)
    network = Network(pretrained['embeddings.word_embeddings.weight'].shape[0], settings.factor, settings.layers)
    network.load(pretrained)
    torch.manual_seed(settings.orders[0])
    parts = [], []
    for name, parameter in network.named_parameters():
        parts[name.split('.')[0] not in ENCODER].append(parameter)
    groups = [{'params': parts[0], 'lr': RATE}, {'params': parts[1], 'lr': HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=DECAY, fused=True)
    passes = [batches(documents, random.Random(order)) for order in settings.orders]
    plan = [batch for part in passes for batch in part]
    steps, shared = len(plan), sum(map(len, passes[:-1]))
    rate = lambda step: min((step + 1) / (WARM_UP * steps), 1 - step / steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    state, first = {'network': network, 'optimizer': optimizer, 'schedule': schedule}, 0
    shared_passes = os.path.join(os.path.dirname(path), 'shared-passes.checkpoint')
    begun = next((file for file in (path + '.checkpoint', shared_passes) if os.path.exists(file)), None)
    if begun:
        kept = torch.load(begun)
        for name, part in state.items():
            part.load_state_dict(kept[name])
        torch.set_rng_state(kept['random'])
        first = kept['step']
    name = os.path.basename(path)
    labels = sum(label >= 0 for d in documents for label in d.labels)
    print(f'encoder: {name}: {len(documents)} documents, {labels} labels, {steps} steps, {first} of them done', flush=True)
    began, pieces, losses = time.time(), 0, []
    for step in range(first, steps):
        network.train()
        batch = collate(plan[step])
        loss = loss_of(network, hide(batch))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1)
        optimizer.step()
        schedule.step()
        losses.append(loss.item())
        pieces += len(batch['pieces'])
        if (step + 1) % SAVED_EVERY == 0:
            speed = pieces / (time.time() - began)
            loss = np.mean(losses[-SAVED_EVERY:])
            print(f'encoder: {name}: step {step + 1} of {steps}, loss {loss:.3f}, {speed:.0f} pieces a second', flush=True)
            save_state(path + '.checkpoint', state, step + 1)
        if step + 1 == shared:
            save_state(shared_passes, state, step + 1)
    torch.save({'network': network.state_dict(), 'settings': dataclasses.asdict(settings)}, path)
    if os.path.exists(path + '.checkpoint'):
        os.remove(path + '.checkpoint')
    print(f'encoder: {name}: took {time.time() - began:.0f} s', flush=True)


def save_state(path, state, step):
    kept = {key: part.state_dict() for key, part in state.items()}
    torch.save({**kept, 'random': torch.get_rng_state(), 'step': step}, path + '.new')
    os.replace(path + '.new', path)


def predict(network, documents):
    """
    Logits of classes and of kinds for the sentences of each document, and of its tokens for each of `TOKEN_LABELS`; computed in 32 bits
    as the program that ships does.
    """
    network.eval()
    out = [None] * len(documents)
    order = sorted(range(len(documents)), key=lambda i: documents[i].size())
    with torch.no_grad():
        while order:
            part, n = [], 0
            while order and n < 2 * BATCH:
                part.append(order.pop(0))
                n += documents[part[-1]].size()
            classes, kinds, tokens = network(collate([documents[i] for i in part], fast=False))
            first, begun = 0, {task: 0 for task in tokens}
            for i in part:
                end = first + len(documents[i].labels)
                own = {}
                for task, logits in tokens.items():
                    last = begun[task] + sum(len(labels[task]) for _, _, _, labels in documents[i].windows)
                    own[task] = logits[begun[task]:last].numpy()
                    begun[task] = last
                out[i] = classes[first:end].numpy(), kinds[first:end].numpy(), own
                first = end
    return out
