"""Which edits make a note into the sentence somebody made of it."""

SEPARATORS = set(',;-–—/.:?!()&+→=') | {'--', '...', '…', '//', '->'}
NUMBERS = {
    'one': '1', 'two': '2', 'three': '3', 'four': '4', 'five': '5', 'six': '6', 'seven': '7', 'eight': '8',
    'nine': '9', 'ten': '10', 'eleven': '11', 'twelve': '12', 'fifteen': '15', 'twenty': '20', 'first': '1st',
    'second': '2nd', 'third': '3rd', 'fourth': '4th',
}
KEEP, DROP = 'K', 'D'
FORMS = ['T:ing', 'T:base', 'T:third', 'T:past', 'T:participle']
STOP, ASK = 'STOP.', 'STOP?'


def lower(word):
    return word['text'].lower().replace('’', "'")


def with_digits(source, target):
    """The target with numbers in digits where the note has them so."""
    noted, written = {lower(word) for word in source}, {lower(word) for word in target}
    result = []
    for word in target:
        digits = NUMBERS.get(lower(word))
        swap = digits in noted and digits not in written and lower(word) not in noted
        result.append({'text': digits, 'base': digits} if digits and swap else word)
    return result


def match_cost(word, other):
    if lower(word) == lower(other):
        return 0
    if word['base'] == other['base'] and word['kind'] == 'word' and len(word['base']) > 1:
        return 0.4
    if word['text'] in SEPARATORS and other['text'] in SEPARATORS:
        return 0.8
    return None


def aligned(source, target):
    """The cheapest way from one to the other: steps of (kind, place in source, place in target)."""
    n, m = len(source), len(target)
    cost = [[float('inf')] * (m + 1) for _ in range(n + 1)]
    came = [[None] * (m + 1) for _ in range(n + 1)]
    cost[0][0] = 0

    def offer(i, j, value, kind):
        if value < cost[i][j]:
            cost[i][j], came[i][j] = value, kind

    for i in range(n + 1):
        for j in range(m + 1):
            if i < n:
                offer(i + 1, j, cost[i][j] + 1, 'drop')
            if j < m:
                offer(i, j + 1, cost[i][j] + 1.001, 'insert')
            if i < n and j < m and (match := match_cost(source[i], target[j])) is not None:
                offer(i + 1, j + 1, cost[i][j] + match, 'match')
    i, j, path = n, m, []
    while i or j:
        kind = came[i][j]
        i -= kind != 'insert'
        j -= kind != 'drop'
        path.append((kind, i, j))
    return path[::-1]


def actions_of(source, target):
    """The actions, as names: a word kept, dropped or put into another form, or one put in before it."""
    asks = bool(target) and target[-1]['text'] == '?'
    target = with_digits(source, target)
    if target and target[-1]['text'] in '.!':
        target = target[:-1]
    actions, waiting = [], []
    for kind, i, j in aligned(source, target):
        if kind == 'insert':
            waiting.append('I:' + lower(target[j]))
        elif kind == 'drop':
            actions.append(DROP)
        elif lower(source[i]) == lower(target[j]):
            actions += waiting + [KEEP]
            waiting = []
        elif source[i]['kind'] == 'mark' or source[i]['base'] == 'be' or not target[j].get('form'):
            actions.append(DROP)
            waiting.append('I:' + lower(target[j]))
        else:
            actions += waiting + ['T:' + target[j]['form']]
            waiting = []
    return actions + waiting + [ASK if asks else STOP]


def is_near(source, actions):
    """Whether the sentence is still the note's: little dropped, not much put in."""
    told = [action for action in actions if not action.startswith(('I:', 'STOP'))]
    dropped = sum(action == DROP and word['kind'] in ('word', 'number') for action, word in zip(told, source))
    inserted = sum(action.startswith('I:') for action in actions)
    return dropped <= max(2, 0.3 * len(source)) and inserted <= 12
