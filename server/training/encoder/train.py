"""Fine-tunes one network."""

import dataclasses
import os
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from batch import collate
from network import Network

BATCH = 2500  # word pieces
RATE, HEAD_RATE, WARM_UP, DECAY = 1e-4, 1e-3, .08, .01
SMOOTHING = .05
KIND_WEIGHT = 1.2  # of a sentence's kind, against its class
RARE = 3  # how often a pass sees an invented passage
SAVED_EVERY = 200  # steps
ENCODER = ('words', 'projection', 'positions', 'embedding', 'layers')


@dataclasses.dataclass
class Settings:
    seed: int
    passes: int
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


def loss_of(network, batch):
    logits, kinds = network(batch)
    classes = F.cross_entropy(logits, batch['labels'], ignore_index=-1, label_smoothing=SMOOTHING)
    told = [i for i, kind in enumerate(batch['kinds']) if kind]
    if not told:
        return classes
    reasons = F.cross_entropy(kinds[told], torch.tensor([batch['kinds'][i] for i in told]))
    return classes + KIND_WEIGHT * len(told) / (batch['labels'] >= 0).sum() * reasons


def train(path, documents, pretrained, settings):
    """Trains a network and keeps it in `path`; goes on from `path`.checkpoint where that is there."""
    torch.manual_seed(settings.seed)
    rng = random.Random(settings.seed)
    invented = [d for d in documents if d.origin in ('invented-train', 'own')]
    documents = documents + invented * (RARE - 1)
    network = Network(pretrained['embeddings.word_embeddings.weight'].shape[0], settings.factor, settings.layers)
    network.load(pretrained)
    parts = [], []
    for name, parameter in network.named_parameters():
        parts[name.split('.')[0] not in ENCODER].append(parameter)
    groups = [{'params': parts[0], 'lr': RATE}, {'params': parts[1], 'lr': HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=DECAY, fused=True)
    plan = [batch for _ in range(settings.passes) for batch in batches(documents, rng)]
    steps = len(plan)
    rate = lambda step: min((step + 1) / (WARM_UP * steps), 1 - step / steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    state, first = {'network': network, 'optimizer': optimizer, 'schedule': schedule}, 0
    if os.path.exists(path + '.checkpoint'):
        kept = torch.load(path + '.checkpoint')
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
        loss = loss_of(network, batch)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1)
        optimizer.step()
        schedule.step()
        losses.append(loss.item())
        pieces += len(batch['pieces'])
        if (step + 1) % SAVED_EVERY == 0:
            speed = pieces / (time.time() - began)
            print(f'encoder: {name}: step {step + 1} of {steps}, loss {np.mean(losses[-SAVED_EVERY:]):.3f}, {speed:.0f} pieces a second', flush=True)
            kept = {key: part.state_dict() for key, part in state.items()}
            torch.save({**kept, 'random': torch.get_rng_state(), 'step': step + 1}, path + '.new')
            os.replace(path + '.new', path + '.checkpoint')
    torch.save({'network': network.state_dict(), 'settings': dataclasses.asdict(settings)}, path)
    if os.path.exists(path + '.checkpoint'):
        os.remove(path + '.checkpoint')
    print(f'encoder: {name}: took {time.time() - began:.0f} s', flush=True)


def predict(network, documents):
    """Logits of classes and of kinds for the sentences of each document, computed in 32 bits as the program that ships does."""
    network.eval()
    out = [None] * len(documents)
    order = sorted(range(len(documents)), key=lambda i: documents[i].size())
    with torch.no_grad():
        while order:
            part, n = [], 0
            while order and n < 2 * BATCH:
                part.append(order.pop(0))
                n += documents[part[-1]].size()
            classes, kinds = network(collate([documents[i] for i in part], fast=False))
            first = 0
            for i in part:
                end = first + len(documents[i].labels)
                out[i] = classes[first:end].numpy(), kinds[first:end].numpy()
                first = end
    return out
