"""Writes a trained network as `src/core/notes/learned/weights.ts`; `pack.ts` there reads it."""

import base64
import json

import numpy as np

LAYERS = [
    'fe.weight', 'su.weight', 'lx.weight', 'lx.bias', 'c.0.weight', 'c.1.weight', 'c.2.weight',
    *(f'enc.{kind}_l0{way}' for way in ('', '_reverse') for kind in ('weight_ih', 'weight_hh', 'bias_ih', 'bias_hh')),
    *(f'dec.{kind}_l0' for kind in ('weight_ih', 'weight_hh', 'bias_ih', 'bias_hh')),
    'init.weight', 'init.bias', 'out.0.weight', 'out.0.bias', 'out.3.weight', 'out.3.bias',
]


def packed(network, known, words, vectors, made_from):
    """`words`: those whose meaning is shipped, with their `vectors`, one row each."""
    layers, values = [], b''
    for name in LAYERS:
        rows = np.atleast_2d(network.state_dict()[name].numpy().astype(np.float32))
        steps = np.abs(rows).max(1, keepdims=True) / 127 + 1e-9
        layers.append([name, list(rows.shape)])
        values += steps.astype('<f4').tobytes() + np.clip(np.round(rows / steps), -127, 127).astype(np.int8).tobytes()
    meanings = vectors @ network.gp.weight.detach().numpy().T
    steps = np.percentile(np.abs(meanings), 99.5, axis=0) / 7
    halves = np.clip(np.round(meanings / steps), -7, 7).astype(int) + 8
    return {
        'madeFrom': made_from,
        'layers': layers,
        'values': text(values),
        'words': '\n'.join(words),
        'steps': [round(float(step), 5) for step in steps],
        'vectors': text((halves[:, 0::2] * 16 + halves[:, 1::2]).astype(np.uint8).tobytes()),
        'frequent': '\n'.join(known.frequent),
        'endings': '\n'.join(known.endings),
        'features': list(known.features),
        'slots': known.slots,
        'stages': known.stages,
        'registers': known.registers,
        'actions': list(known.actions),
    }


def text(values):
    return base64.b64encode(values).decode()


def write(path, weights):
    with open(path, 'w') as file:
        file.write('// Written by `npm run train:notes`; not to be edited.\n')
        file.write("import type { PackedEditor } from './pack.ts';\n\nexport const weights: PackedEditor = ")
        file.write(json.dumps(weights, ensure_ascii=False) + ';\n')
