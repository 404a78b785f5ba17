"""Trains the editor of notes: train.py ROWS JUDGED VECTORS OUT MADE_FROM. `npm run train:notes` calls it."""

import json
import random
import re
import sys
from collections import Counter
from itertools import islice
from os.path import dirname, join

import numpy as np
import torch
from torch.nn import functional

from edits import ASK, DROP, FORMS, KEEP, STOP, actions_of, is_near, lower
from network import Editor, Vocabulary, batch_of, improve
from pack import packed, write
from prefer import blocks_in, prefer

#: Never learned from: they show how the others' lessons hold on a new hand.
CHECKS = ('hand-f', 'hand-ao')
ROUNDS, BATCH, RATE = 16, 32, 2.5e-3
#: So many words that the editor may not put in are passed over in a sentence it learns from.
PASSED_OVER = 2
#: Words of the vectors' list, which begins with the commonest, that are shipped with their meanings; and that are read.
SHIPPED, READ = 500, 50_000
#: Others are shipped when so many notes have them.
MET = 4
SHIPPABLE = re.compile(r"^[a-z][a-z'’.-]*$|^\d{1,4}$|^[,.;:?!()/&+=-]$|^\d+(?:st|nd|rd|th|k|am|pm|%)$")


#: What no other word may stand for.
SMALL = {
    'determiners', 'possessives', 'prepositions', 'particles', 'coordinators', 'subordinators', 'questionWords',
    'auxiliaries', 'subjectPronouns',
}


def examples_in(rows):
    insertable = set(open(join(dirname(__file__), 'insertable.txt')).read().split())
    all_actions = [(row, actions_of(row['source'], target)) for row in rows for target in row['targets'] if row['source']]
    told = [(row, actions) for row, actions in all_actions if is_near(row['source'], actions)]
    counts = Counter(action[2:] for row, actions in told if row['hand'] not in CHECKS for action in actions if action.startswith('I:'))
    inserted = [word for word, count in counts.most_common() if count >= 4 and word in insertable]
    actions = [KEEP, DROP, STOP, ASK, *FORMS, *('I:' + word for word in inserted)]
    known = set(actions)
    return [one for one in told if sum(action not in known for action in one[1]) <= PASSED_OVER], actions


def vocabulary_of(examples, judged, actions, names, vectors):
    written = {action[2:] for action in actions if action.startswith('I:')} | {'<s>'}
    read = Counter(lower_text(word) for row, _ in examples for word in row['source'])
    words = sorted(set(read) | {lower_text(word) for row in judged for word in row['source']} | written)
    heard = Counter(name for row, _ in examples for word in row['source'] for name in word['features'])
    place = {name: i for i, name in enumerate(names)}
    meanings = np.zeros((len(words), vectors.shape[1]), np.float32)
    for i, word in enumerate(words):
        if word in place:
            meanings[i] = vectors[place[word]]
    endings = Counter(word[-3:] for word in words if len(word) > 4)
    return Vocabulary(
        words,
        sorted({word for word, count in read.items() if count >= 10} | written),
        [ending for ending, _ in endings.most_common(300)],
        sorted(name for name, count in heard.items() if count >= 20),
        actions,
        meanings,
    )


def kin_of(examples, known):
    """Of each word of substance, a dozen of like meaning that the lists know the same of: one may stand for the other."""
    marks = {}
    for row, _ in examples:
        for word in row['source']:
            if word['kind'] == 'word' and len(word['text']) > 3 and word['text'][0].islower():
                plain = tuple(name for name in word['features'] if not name.startswith('rules '))
                marks.setdefault(word['text'].lower(), plain)
    groups = {}
    for word, features in marks.items():
        if known.vectors[known.words[word]].any() and not SMALL.intersection(features):
            groups.setdefault(features, []).append(known.words[word])
    kin = {}
    for ids in groups.values():
        near = np.argsort(-(known.vectors[ids] @ known.vectors[ids].T), 1)[:, 1:13]
        kin.update((word, [ids[i] for i in row]) for word, row in zip(ids, near) if len(row) > 0)
    return kin


def lower_text(word):
    return word['text'].lower()


def loss_of(network, examples, known, smoothing, kin=None):
    inputs, wanted = batch_of(examples, known, kin)
    scores = network(*inputs)
    return functional.cross_entropy(
        scores.flatten(0, 1), wanted.flatten(), ignore_index=-1, label_smoothing=smoothing
    )


def learn(network, examples, known, optimiser, kin):
    random.shuffle(examples)
    # Of like length, so that little is padding.
    ordered = sorted(examples, key=lambda example: len(example[0]['source']) + random.random() * 4)
    batches = [ordered[i : i + BATCH] for i in range(0, len(ordered), BATCH)]
    random.shuffle(batches)
    network.train()
    total = 0
    for batch in batches:
        total += improve(network, optimiser, loss_of(network, batch, known, 0.02, kin))
    return total / len(batches)


def checked(network, check, known):
    network.eval()
    with torch.no_grad():
        return np.mean([loss_of(network, check[i : i + 64], known, 0).item() for i in range(0, len(check), 64)])


def teach_preferences(network, blocks, learned, check, known, kin):
    some = iter(())

    def loss_of_pairs():
        nonlocal some
        batch = list(islice(some, BATCH))
        if len(batch) < BATCH:
            random.shuffle(learned)
            some = iter(learned)
            batch = list(islice(some, BATCH))
        return loss_of(network, batch, known, 0.02, kin)

    def report(turn):
        print(f'preferences {turn + 1}: on the checks {checked(network, check, known):.3f}', flush=True)

    print(f'{len(blocks)} notes with verdicts', flush=True)
    prefer(network, blocks, known, loss_of_pairs, report)


def main(rows_path, judged_path, vectors_path, out, made_from):
    random.seed(0)
    torch.manual_seed(0)
    rows, judged = ([json.loads(line) for line in open(path)] for path in (rows_path, judged_path))
    table = json.load(open(vectors_path))['vectors']
    names = list(table)[:READ]
    vectors = np.array([table[name][:100] for name in names], np.float32)
    vectors *= 3 / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6)
    examples, actions = examples_in(rows)
    known = vocabulary_of(examples, judged, actions, names, vectors)
    learned = [example for example in examples if example[0]['hand'] not in CHECKS]
    check = [example for example in examples if example[0]['hand'] in CHECKS]
    print(f'{len(learned)} examples, {len(check)} to check, {len(actions)} actions', flush=True)
    kin = kin_of(learned, known)
    network = Editor(known)
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=1e-2)
    for turn in range(ROUNDS):
        for group in optimiser.param_groups:
            group['lr'] = RATE * (1 - turn / ROUNDS) + 1e-4
        loss = learn(network, learned, known, optimiser, kin)
        print(f'round {turn + 1}: {loss:.3f}, on the checks {checked(network, check, known):.3f}', flush=True)
    teach_preferences(network, blocks_in(judged, known, PASSED_OVER), learned, check, known, kin)
    place = {name: i for i, name in enumerate(names)}
    met = Counter(lower_text(word) for row in rows if row['hand'] not in CHECKS for word in row['source'])
    shipped = set([name for name in names if SHIPPABLE.match(name)][:SHIPPED])
    shipped |= {word for word, count in met.items() if count >= MET and word in place}
    words = sorted(shipped)
    write(out, packed(network, known, words, vectors[[place[word] for word in words]], made_from))


if __name__ == '__main__':
    main(*sys.argv[1:])
