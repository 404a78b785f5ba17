"""The second lesson: what strict readers would send is to be likelier than what they would not."""

import random

import torch
from torch.nn import functional

from edits import actions_of
from network import batch_of, improve

TURNS, RATE, BLOCKS = 3, 5e-4, 8
#: How much the verdicts count beside the pairs, which are learned from all the while.
SHARE = 0.2
WORTH = {'send': 2, 'edit': 1, 'bad': 0}
#: As the search weighs what it has found: `lengthWeight` of `learned/search.ts`.
LENGTH_WEIGHT = 0.6
STEEPNESS, GAP = 4, 0.25


def blocks_in(rows, known, passed_over):
    """Of each note its sentences, as actions, with what they are worth; only where they are not all worth the same."""
    blocks = []
    for row in rows:
        ways = {}
        for way in row['ways'] if row['source'] else []:
            actions = actions_of(row['source'], way['words'])
            if sum(action not in known.actions for action in actions) <= passed_over:
                ways.setdefault(tuple(actions), WORTH[way['verdict']])
        if len(set(ways.values())) > 1:
            blocks.append((row, list(ways.items())))
    return blocks


def worth_of(network, examples, known):
    inputs, wanted = batch_of(examples, known)
    shares = network(*inputs).log_softmax(-1)
    said = shares.gather(2, wanted.clamp(min=0)[..., None])[..., 0] * (wanted >= 0)
    return said.sum(1) / torch.tensor([len(actions) for _, actions in examples]) ** LENGTH_WEIGHT


def loss_of_blocks(network, blocks, known):
    examples = [(row, actions) for row, ways in blocks for actions, _ in ways]
    owner = torch.tensor([i for i, (_, ways) in enumerate(blocks) for _ in ways])
    value = torch.tensor([value for _, ways in blocks for _, value in ways])
    worth = worth_of(network, examples, known)
    better = (owner[:, None] == owner[None]) & (value[:, None] > value[None])
    wanted = GAP * (value[:, None] - value[None])
    lead = worth[:, None] - worth[None]
    return functional.softplus(-STEEPNESS * (lead - wanted))[better].mean() / STEEPNESS


def prefer(network, blocks, known, loss_of_pairs, report):
    """`loss_of_pairs()`: the loss on the next few pairs; `report(turn)` is called after each turn through the blocks."""
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=1e-2)
    for turn in range(TURNS):
        random.shuffle(blocks)
        network.train()
        for group in optimiser.param_groups:
            group['lr'] = RATE * (1 - turn / TURNS) + RATE / 20
        for at in range(0, len(blocks) - BLOCKS + 1, BLOCKS):
            loss = loss_of_pairs() + SHARE * loss_of_blocks(network, blocks[at : at + BLOCKS], known)
            improve(network, optimiser, loss)
        report(turn)
