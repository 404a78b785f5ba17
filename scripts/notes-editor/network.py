"""The network: it reads the note both ways, then walks along it and says at each step what to do."""

import random

import numpy as np
import torch
from torch import nn

MEANING, FREQUENT, ENDING, LISTED = 40, 24, 12, 48
READING, WRITING, INNER = 80, 128, 160
DROPPED_OUT, UNKNOWN, SWAPPED, UNRULED = 0.3, 0.04, 0.25, 0.1


class Vocabulary:
    """What is known of words, and the names of everything that is counted."""

    def __init__(self, words, frequent, endings, features, actions, vectors):
        self.words = {word: i for i, word in enumerate(words)}
        self.frequent = {word: i + 1 for i, word in enumerate(frequent)}
        self.endings = {ending: i + 1 for i, ending in enumerate(endings)}
        self.features = {name: i for i, name in enumerate(features)}
        self.actions = {name: i for i, name in enumerate(actions)}
        self.slots = ['specific', 'value', 'clarify', 'nextStep']
        self.stages = ['thank-you', 'follow-up', 'status-check', 'rejection-reply', 'clarification', 'share-an-idea']
        self.registers = ['formal', 'casual']
        self.vectors = vectors

    def purpose(self, row):
        return [self.slots.index(row['slot']), self.stages.index(row['stage']), self.registers.index(row['register'])]


class Editor(nn.Module):
    def __init__(self, known):
        super().__init__()
        words = list(known.words)
        self.meanings = nn.Embedding.from_pretrained(torch.tensor(known.vectors), freeze=True)
        self.gp = nn.Linear(known.vectors.shape[1], MEANING, bias=False)
        self.fe = nn.Embedding(len(known.frequent) + 1, FREQUENT)
        self.su = nn.Embedding(len(known.endings) + 1, ENDING)
        ending = lambda word: known.endings.get(word[-3:], 0) if len(word) > 4 else 0
        self.register_buffer('frequent', torch.tensor([known.frequent.get(word, 0) for word in words]))
        self.register_buffer('endings', torch.tensor([ending(word) for word in words]))
        self.lx = nn.Linear(len(known.features), LISTED)
        self.c = nn.ModuleList(
            [nn.Embedding(len(known.slots), 10), nn.Embedding(len(known.stages), 10), nn.Embedding(len(known.registers), 4)]
        )
        word, purpose = MEANING + FREQUENT + ENDING, 24
        self.enc = nn.GRU(word + LISTED + purpose, READING, bidirectional=True, batch_first=True)
        self.dec = nn.GRU(word + 2 * READING, WRITING, batch_first=True)
        self.init = nn.Linear(2 * READING + purpose, WRITING)
        self.out = nn.Sequential(
            nn.Linear(WRITING + 6 * READING + purpose, INNER),
            nn.ReLU(),
            nn.Dropout(DROPPED_OUT),
            nn.Linear(INNER, len(known.actions)),
        )
        self.drop = nn.Dropout(DROPPED_OUT)

    def word(self, ids):
        meaning, frequent = self.gp(self.meanings(ids)), self.fe(self.frequent[ids])
        if self.training:
            # Words that are met later may be in no list.
            meaning = meaning * (torch.rand(ids.shape + (1,)) > UNKNOWN)
            frequent = frequent * (torch.rand(ids.shape + (1,)) > UNKNOWN)
        return torch.cat([meaning, frequent, self.su(self.endings[ids])], -1)

    def forward(self, words, features, purposes, lengths, places, last):
        purpose = torch.cat([table(purposes[:, i]) for i, table in enumerate(self.c)], -1)
        spread = lambda width: purpose[:, None].expand(-1, width, -1)
        read = torch.cat([self.word(words), self.lx(features), spread(words.shape[1])], -1)
        packed = nn.utils.rnn.pack_padded_sequence(self.drop(read), lengths, batch_first=True, enforce_sorted=False)
        places_read, _ = nn.utils.rnn.pad_packed_sequence(self.enc(packed)[0], batch_first=True, total_length=words.shape[1])
        mean = places_read.sum(1) / lengths[:, None]
        empty = torch.zeros(len(words), 1, places_read.shape[2])
        around = self.drop(torch.cat([empty, places_read, empty, empty], 1))
        rows = torch.arange(len(words))[:, None]
        before, here, after = (around[rows, places + step] for step in (0, 1, 2))
        start = torch.tanh(self.init(torch.cat([mean, purpose], -1)))
        memory, _ = self.dec(torch.cat([self.word(last), here], -1), start[None])
        return self.out(torch.cat([self.drop(memory), before, here, after, spread(places.shape[1])], -1))


def improve(network, optimiser, loss):
    """One step down the loss; returns it as a number."""
    optimiser.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    optimiser.step()
    return loss.item()


def batch_of(examples, known, kin=None):
    """Tensors of some examples, and what should be done at each step; -1 past an example's end, and for
    a word that is not to be put in. With `kin` some words give way to others of like meaning."""
    begin = known.words['<s>']
    width = max(len(row['source']) for row, _ in examples)
    steps = max(len(actions) for _, actions in examples)
    words = np.full((len(examples), width), begin)
    features = np.zeros((len(examples), width, len(known.features)), np.float32)
    places, last = np.zeros((2, len(examples), steps), int)
    wanted = np.full((len(examples), steps), -1)
    for k, (row, actions) in enumerate(examples):
        ids = [known.words[word['text'].lower()] for word in row['source']]
        if kin:
            ids = [random.choice(kin[i]) if i in kin and random.random() < SWAPPED else i for i in ids]
        words[k, : len(ids)] = ids
        is_ruled = not kin or random.random() >= UNRULED
        for i, word in enumerate(row['source']):
            heard = [name for name in word['features'] if is_ruled or not name.startswith('rules ')]
            features[k, i, [known.features[name] for name in heard if name in known.features]] = 1
        at, written = 0, begin
        for step, action in enumerate(actions):
            places[k, step], last[k, step], wanted[k, step] = at, written, known.actions.get(action, -1)
            if action.startswith('I:'):
                written = known.words.get(action[2:], begin)
            elif not action.startswith('STOP'):
                written = written if action == 'D' else ids[at]
                at += 1
    lengths = [len(row['source']) for row, _ in examples]
    purposes = [known.purpose(row) for row, _ in examples]
    return [torch.tensor(x) for x in (words, features, purposes, lengths, places, last)], torch.tensor(wanted)
