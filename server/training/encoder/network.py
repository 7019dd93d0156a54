"""The encoder: the first layers of MiniLM over a paragraph, two convolutions over the vectors of its sentences."""

import torch
import torch.nn as nn
import torch.nn.functional as F

from documents import CLASSES, KINDS, TOKEN_LABELS

WIDTH, HEADS, INNER, SHAPES, NUMBERS, HEAD, TAPS = 384, 12, 1536, 10, 4, 128, 5
POSITIONS = 192
EPSILON = 1e-12
SCALE = (WIDTH // HEADS) ** -0.5


class Pad(torch.autograd.Function):
    """Lays pieces into places: some places hold none, and nothing comes back from these."""

    @staticmethod
    def forward(ctx, x, padded, kept):
        ctx.save_for_backward(kept)
        return x.index_select(0, padded)

    @staticmethod
    def backward(ctx, gradient):
        return gradient.index_select(0, ctx.saved_tensors[0]), None, None


class Unpad(torch.autograd.Function):
    """Takes pieces out of places. Far faster backwards than PyTorch's own, which adds row by row."""

    @staticmethod
    def forward(ctx, x, padded, kept):
        ctx.save_for_backward(padded, kept)
        return x.index_select(0, kept)

    @staticmethod
    def backward(ctx, gradient):
        padded, kept = ctx.saved_tensors
        out = gradient.index_select(0, padded)
        empty = torch.ones(len(padded), dtype=torch.bool)
        empty[kept] = False
        out[empty] = 0
        return out, None, None


class LockedDropout(nn.Module):
    """Drops the same columns for all pieces of a window: as good, and a hundredth of the random numbers."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x, batch):
        if not self.training or self.rate == 0:
            return x
        mask = (torch.rand(batch['windows'], WIDTH) >= self.rate).to(x.dtype) / (1 - self.rate)
        return x * mask.index_select(0, batch['window_of'])


#: What the published weights call the parts of a layer.
NAMES = {
    'query': 'attention.self.query', 'key': 'attention.self.key', 'value': 'attention.self.value',
    'output': 'attention.output.dense', 'attention': 'attention.output.LayerNorm',
    'up': 'intermediate.dense', 'down': 'output.dense', 'inner': 'output.LayerNorm',
}


def copy(module, tensors, name):
    module.weight.copy_(tensors[name + '.weight'])
    module.bias.copy_(tensors[name + '.bias'])


class Layer(nn.Module):
    """A layer of BERT (Devlin et al. 2019), over pieces of many windows laid end to end."""

    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.attention, self.inner = nn.LayerNorm(WIDTH, EPSILON), nn.LayerNorm(WIDTH, EPSILON)
        self.dropout = LockedDropout(dropout)

    def forward(self, x, batch):
        three = (self.query, self.key, self.value)
        weight, bias = torch.cat([m.weight for m in three]), torch.cat([m.bias for m in three])
        padded = Pad.apply(F.linear(x, weight, bias), batch['padded'], batch['kept'])
        mixed = []
        sizes = [windows * places for windows, places, _ in batch['groups']]
        for part, (windows, places, mask) in zip(padded.split(sizes), batch['groups']):
            q, k, v = part.view(windows, places, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
            # spelt out: PyTorch's own attention takes five times as long backwards on a processor
            likeness = torch.softmax((q * SCALE) @ k.transpose(2, 3) + mask, -1, dtype=q.dtype)
            mixed.append((likeness @ v).transpose(1, 2).reshape(-1, WIDTH))
        mixed = Unpad.apply(torch.cat(mixed), batch['padded'], batch['kept'])
        x = self.attention(x + self.dropout(self.output(mixed), batch))
        return self.inner(x + self.dropout(self.down(F.gelu(self.up(x))), batch))


class Network(nn.Module):
    """`words` pieces, each with `factor` numbers of its own that a projection widens."""

    def __init__(self, words, factor, layers, dropout=0.1, head_dropout=0.2):
        super().__init__()
        self.factor = factor
        self.words, self.projection = nn.Embedding(words, factor), nn.Linear(factor, WIDTH, bias=False)
        self.positions, self.shapes = nn.Embedding(POSITIONS, WIDTH), nn.Embedding(SHAPES, WIDTH)
        self.embedding = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.pool = nn.Linear(WIDTH, 1)
        self.sentence = nn.Linear(2 * WIDTH + NUMBERS, HEAD)
        self.near, self.wide = nn.Conv1d(HEAD, HEAD, TAPS, padding=TAPS // 2), nn.Conv1d(HEAD, HEAD, TAPS, padding=TAPS // 2)
        self.classes, self.kinds = nn.Linear(2 * HEAD, len(CLASSES)), nn.Linear(2 * HEAD, len(KINDS))
        self.tokens = nn.ModuleDict({task: nn.Linear(WIDTH, len(labels)) for task, labels in TOKEN_LABELS.items()})
        self.dropout, self.head_dropout = LockedDropout(dropout), nn.Dropout(head_dropout)
        nn.init.zeros_(self.shapes.weight)

    def load(self, tensors):
        """Starts from MiniLM's weights; the embedding is factored by its singular values."""
        words = tensors['embeddings.word_embeddings.weight']
        _, vectors = torch.linalg.eigh(words.T @ words)
        basis = vectors[:, -self.factor:]
        positions = tensors['embeddings.position_embeddings.weight'][:POSITIONS]
        with torch.no_grad():
            self.words.weight.copy_(words @ basis)
            self.projection.weight.copy_(basis)
            self.positions.weight.copy_(positions + tensors['embeddings.token_type_embeddings.weight'][0])
            copy(self.embedding, tensors, 'embeddings.LayerNorm')
            for i, layer in enumerate(self.layers):
                for name, source in NAMES.items():
                    copy(getattr(layer, name), tensors, f'encoder.layer.{i}.{source}')

    def encode(self, batch):
        x = self.projection(self.words(batch['pieces'])) + self.positions(batch['places']) + self.shapes(batch['shapes'])
        x = self.dropout(self.embedding(x), batch)
        for layer in self.layers:
            x = layer(x, batch)
        return x

    def forward(self, batch):
        """Logits of classes and of kinds, a row for each sentence of the batch, in order; and for each of `TOKEN_LABELS` a row a token."""
        with torch.autocast('cpu', torch.bfloat16, enabled=batch['fast']):
            x = self.encode(batch).float()
        vectors = torch.cat([*self.sums_of(x[batch['inside']], batch), batch['numbers']], 1)
        v = torch.tanh(self.sentence(self.head_dropout(vectors)))
        documents, rows, mask = batch['documents'], batch['rows'], batch['mask']
        grid = torch.zeros(*mask.shape, HEAD)
        grid[documents, rows] = self.head_dropout(v)
        # Nothing stands behind a document's last sentence, not even what a bias makes of nothing.
        g = torch.relu(self.near(grid.transpose(1, 2))) * mask.unsqueeze(1)
        g = torch.relu(self.wide(self.head_dropout(g)))
        z = self.head_dropout(torch.cat([v, g.transpose(1, 2)[documents, rows]], 1))
        return self.classes(z), self.kinds(z), {task: self.tokens[task](x[pieces]) for task, (pieces, _) in batch['tokens'].items()}

    def sums_of(self, x, batch):
        """For each sentence the mean of its pieces, and their sum weighted by attention."""
        of, count = batch['sentence_of'], batch['sentences']
        score = self.pool(x).squeeze(-1)
        top = torch.full((count,), -torch.inf).scatter_reduce(0, of, score.detach(), 'amax')
        weight = torch.exp(score - top[of])
        total = torch.zeros(count).index_add(0, of, weight)
        pieces = torch.zeros(count).index_add(0, of, torch.ones_like(score)).clamp(min=1)
        mean = torch.zeros(count, WIDTH).index_add(0, of, x) / pieces.unsqueeze(1)
        return mean, torch.zeros(count, WIDTH).index_add(0, of, x * (weight / total[of]).unsqueeze(1))
