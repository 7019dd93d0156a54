"""Starting vectors for the vocabulary: positive pointwise mutual information with neighbouring words, reduced by a
randomised singular value decomposition (Levy, Goldberg & Dagan 2015; Halko, Martinsson & Tropp 2011)."""
import numpy as np

CONTEXTS = 3000  # the commonest words serve as contexts, each position apart
NEAR = (-2, -1, 1, 2)
WIDE = (-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)
SMOOTHING = 0.75


def word_vectors(corpora, vocabulary_size, dimensions=64, seed=0):
    """(vocabulary_size, 2 * dimensions) from the texts of the corpora: how a word is built in, then what it is about."""
    rng = np.random.RandomState(seed)
    words = np.concatenate([_with_borders(corpus) for corpus in corpora])
    syntax = _reduce(_pmi(_counts(words, NEAR, vocabulary_size, apart=True)), dimensions, rng)
    topic = _reduce(_pmi(_counts(words, WIDE, vocabulary_size, apart=False)), dimensions, rng)
    return np.concatenate([_unit(syntax), 0.7 * _unit(topic)], 1).astype(np.float32)


def _with_borders(corpus):
    """Vocabulary rows of all tokens (0: not in the vocabulary), with -1 before every sentence."""
    rows = corpus.rows[:, 0].numpy()
    starts = np.concatenate([np.array(d['sentences'], int) + d['first'] for d in corpus.documents])
    return np.insert(rows, starts, -1)


def _counts(words, offsets, size, apart):
    contexts = np.where(words > CONTEXTS, 0, words) + 1  # 0 border, 1 any other word
    height = CONTEXTS + 2
    counts = np.zeros((size + 1) * height * (len(offsets) if apart else 1), np.float32)
    for k, offset in enumerate(offsets):
        at = np.arange(max(0, -offset), len(words) - max(0, offset))
        fine = words[at] > 0
        for between in range(1, abs(offset)):  # never across a border
            fine &= words[at + (between if offset > 0 else -between)] != -1
        at = at[fine]
        width = height * (len(offsets) if apart else 1)
        cells = words[at].astype(np.int64) * width + contexts[at + offset] + (k * height if apart else 0)
        counts += np.bincount(cells, minlength=len(counts)).astype(np.float32)
    return counts.reshape(size + 1, -1)[1:]


def _pmi(counts):
    words = counts.sum(1, keepdims=True) + 1e-9
    contexts = counts.sum(0, keepdims=True) ** SMOOTHING
    contexts /= contexts.sum()
    with np.errstate(divide='ignore', invalid='ignore'):
        pmi = np.log(counts / words / np.maximum(contexts, 1e-12))
    return np.maximum(np.nan_to_num(pmi, neginf=0), 0)


def _reduce(matrix, dimensions, rng):
    basis = matrix @ rng.randn(matrix.shape[1], dimensions + 20).astype(np.float32)
    for _ in range(4):
        basis, _ = np.linalg.qr(basis)
        basis = matrix @ (matrix.T @ basis)
    basis, _ = np.linalg.qr(basis)
    left, values, _ = np.linalg.svd(basis.T @ matrix, full_matrices=False)
    return (basis @ left)[:, :dimensions] * np.sqrt(values[:dimensions])


def _unit(vectors):
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)
