"""Teaches the network of tags and trees. `npm run train -- syntax` calls it with a folder that holds lessons.json and vectors.f32.

Needs PyTorch. First teachers, wider than what is shipped, learn from the treebanks; what they agree on in plain text, as shares and not
as choices, is then learnt beside the treebanks by the one network that is shipped (Hinton et al. 2015). Writes network.json (names, sizes)
and network.f32 (the numbers, one after the other). The arithmetic is that of src/core/language/network.ts.
"""

import json
import math
import random
import sys
import time
from pathlib import Path

import numpy
import torch
from torch import Tensor, nn
from torch.nn import functional

SHIPPED = {"word": 64, "state": 128, "arc": 64, "relation": 48}
TEACHER = {"word": 96, "state": 256, "arc": 96, "relation": 64}
LAYERS = 3
TAG_LAYER = 2
DISTANCES = 16
NEAR = 8
FORM, FINE = 0, 1
WORDS_A_BATCH = 1200
TEACHERS = (1,)
ROUNDS = {"teacher": 20, "shipped": 14}
TAGS_COUNT = 0.5
"""How much the plain text counts beside the treebanks."""
PLAIN_COUNTS = 0.7


class Layer(nn.Module):
    """A simple recurrent layer whose units read forward in their first half, back in their second."""

    def __init__(self, inner: int, outer: int, neighbours: bool):
        super().__init__()
        self.neighbours = neighbours
        self.weights = nn.Linear(inner * (3 if neighbours else 1), 3 * outer)
        self.weights.bias.data[outer : 2 * outer] = -1.0
        self.beside = nn.Linear(inner, outer, bias=False) if neighbours else nn.Identity()
        self.norm = nn.LayerNorm(outer)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        parts = self.weights(with_neighbours(x) if self.neighbours else x)
        comes, goes, told = parts.chunk(3, -1)
        goes = gate(goes) * mask
        half = comes.size(-1) // 2
        ahead = remember(comes[..., :half], goes[..., :half])
        back = remember(comes[..., half:].flip(0), goes[..., half:].flip(0)).flip(0)
        return self.norm(torch.cat([ahead, back], -1) * gate(told) + self.beside(x))


def gate(x: Tensor) -> Tensor:
    return torch.clamp(x * 0.25 + 0.5, 0, 1)


def with_neighbours(x: Tensor) -> Tensor:
    edge = torch.zeros_like(x[:1])
    return torch.cat([torch.cat([edge, x[:-1]]), x, torch.cat([x[1:], edge])], -1)


@torch.jit.script
def remember(comes: Tensor, goes: Tensor) -> Tensor:
    state = torch.zeros_like(comes[0])
    states = []
    for t in range(comes.size(0)):
        state = state + goes[t] * (comes[t] - state)
        states.append(state)
    return torch.stack(states)


class Network(nn.Module):
    """Scores of tags, heads and relations for a batch of sentences (sentence, word, feature)."""

    def __init__(self, lessons: dict, shape: dict, dropout: float, hidden_words: float):
        super().__init__()
        word, state = shape["word"], shape["state"]
        self.shape, self.dropout, self.hidden_words = shape, dropout, hidden_words
        self.tables = nn.ModuleList(nn.Embedding(rows, word) for rows in lessons["tables"])
        for table in self.tables:
            table.weight.data.mul_(0.1)
        self.layers = nn.ModuleList(Layer(word if k == 0 else state, state, k == 0) for k in range(LAYERS))
        self.tagger = nn.Linear(state, lessons["classes"])
        self.tagged = nn.Linear(lessons["classes"], state, bias=False)
        self.dependent = nn.Linear(state, shape["arc"])
        self.head = nn.Linear(state, shape["arc"])
        self.any_head = nn.Linear(state, 1)
        self.distance = nn.Parameter(torch.zeros(2, DISTANCES))
        self.root = nn.Parameter(torch.randn(state) * 0.1)
        self.dependent_relation = nn.Linear(state, shape["relation"])
        self.head_relation = nn.Linear(state, shape["relation"], bias=False)
        self.relations = nn.Linear(shape["relation"], lessons["relations"])
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        x = self.hide(x) if self.training else x
        state = sum(table(x[..., k]) for k, table in enumerate(self.tables)).transpose(0, 1)
        present = mask.t().unsqueeze(-1).float()
        state = self.drop_units(state) * present
        tags = state
        for k, layer in enumerate(self.layers):
            state = layer(state, present)
            if k + 1 == TAG_LAYER:
                tags = self.tagger(self.drop(state))
                state = state + self.tagged(tags.softmax(-1))
            state = self.drop_units(state)
        state = state.transpose(0, 1)
        heads = torch.cat([self.root.expand(x.size(0), 1, -1), state], 1)
        return tags.transpose(0, 1), self.arcs(state, heads, mask), state, heads

    def arcs(self, state: Tensor, heads: Tensor, mask: Tensor) -> Tensor:
        products = self.drop(self.dependent(state)) @ self.drop(self.head(heads)).transpose(1, 2)
        scores = products * arc_scale(self.shape) + self.any_head(heads).transpose(1, 2)
        word = torch.arange(1, state.size(1) + 1).unsqueeze(1)
        head = torch.arange(0, state.size(1) + 1).unsqueeze(0)
        far = (word - head).abs().clamp(1)
        place = torch.where(far < NEAR, far, NEAR + torch.log2(far / NEAR).mul(2).long()).clamp(0, DISTANCES - 1)
        scores = scores + torch.where(word > head, self.distance[0][place], self.distance[1][place])
        with_root = torch.cat([torch.ones_like(mask[:, :1]), mask], 1).unsqueeze(1)
        return scores.masked_fill((word == head) | ~with_root, -1e9)

    def relations_of(self, state: Tensor, heads: Tensor, chosen: Tensor) -> Tensor:
        above = torch.gather(heads, 1, chosen.unsqueeze(-1).expand(-1, -1, heads.size(-1)))
        met = functional.relu(self.dependent_relation(state) + self.head_relation(above))
        return self.relations(self.drop(met))

    def hide(self, x: Tensor) -> Tensor:
        """Words of which some features are hidden, so that the others are learnt too."""
        x = x.clone()
        for table in (FORM, FINE):
            x[..., table] = x[..., table].masked_fill(torch.rand(x.shape[:2]) < self.hidden_words, 0)
        return x

    def drop_units(self, x: Tensor) -> Tensor:
        """The same units for all words of a sentence."""
        if not self.training:
            return x
        return x * (torch.rand(1, x.size(1), x.size(2)) > self.dropout).float() / (1 - self.dropout)


def arc_scale(shape: dict) -> float:
    return 2 / math.sqrt(shape["arc"])


def start_from_vectors(network: Network, lessons: dict, folder: Path) -> None:
    """Forms begin at their word vectors, classes at the mean of theirs; the main directions only, in the tables' width."""
    vectors = numpy.fromfile(folder / "vectors.f32", numpy.float32).reshape(-1, 100)
    vectors = vectors - vectors[:60000].mean(0)
    directions = numpy.linalg.svd(vectors[:60000], full_matrices=False)[2][: network.shape["word"]]
    placed = vectors @ directions.T
    placed = torch.tensor(placed / placed[:60000].std() * 0.1)
    with torch.no_grad():
        for row, place in lessons["formVectors"]:
            network.tables[FORM].weight[row] = placed[place]
        for fine, places in enumerate(lessons["classVectors"]):
            if places:
                network.tables[FINE].weight[fine] = placed[places].mean(0)


def batches(sentences: list, most: int, mixed: bool) -> list[list[int]]:
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]["x"]) + (random.random() * 4 if mixed else 0))
    found, batch, longest = [], [], 0
    for i in order:
        length = len(sentences[i]["x"])
        if batch and (len(batch) + 1) * max(longest, length) > most:
            found.append(batch)
            batch, longest = [], 0
        batch.append(i)
        longest = max(longest, length)
    found.append(batch)
    if mixed:
        random.shuffle(found)
    return found


def packed(sentences: list, batch: list[int], name: str, width: int = 0) -> Tensor:
    """What stands under a name for each word, nothing behind the ends; `width` numbers a word, or one. Shares begin with "p"."""
    longest = max(len(sentences[i]["x"]) for i in batch)
    size = (len(batch), longest, width) if width else (len(batch), longest)
    rows = numpy.zeros(size, numpy.float32 if name.startswith("p") else numpy.int64)
    for k, i in enumerate(batch):
        values = sentences[i][name]
        if width:
            rows[k, : len(values), : values.shape[1]] = values
        else:
            rows[k, : len(values)] = values
    return torch.from_numpy(rows)


def mask_of(sentences: list, batch: list[int]) -> Tensor:
    lengths = torch.tensor([len(sentences[i]["x"]) for i in batch])
    return torch.arange(int(lengths.max())).unsqueeze(0) < lengths.unsqueeze(1)


def loss_of_gold(network: Network, sentences: list, batch: list[int], features: int) -> Tensor:
    mask = mask_of(sentences, batch)
    tags, arcs, state, heads = network(packed(sentences, batch, "x", features), mask)
    gold = packed(sentences, batch, "heads")
    relations = network.relations_of(state, heads, gold)
    return (
        functional.cross_entropy(arcs[mask], gold[mask])
        + functional.cross_entropy(relations[mask], packed(sentences, batch, "relations")[mask])
        + TAGS_COUNT * functional.cross_entropy(tags[mask], packed(sentences, batch, "tags")[mask])
    )


def loss_of_plain(network: Network, sentences: list, batch: list[int], lessons: dict) -> Tensor:
    mask = mask_of(sentences, batch)
    tags, arcs, state, heads = network(packed(sentences, batch, "x", len(lessons["tables"])), mask)
    arc_shares = packed(sentences, batch, "parcs", mask.size(1) + 1)[mask]
    relations = network.relations_of(state, heads, packed(sentences, batch, "heads"))
    loss = crossed(arcs[mask], arc_shares)
    loss = loss + crossed(relations[mask], packed(sentences, batch, "prelations", lessons["relations"])[mask])
    return loss + TAGS_COUNT * crossed(tags[mask], packed(sentences, batch, "ptags", lessons["classes"])[mask])


def crossed(scores: Tensor, shares: Tensor) -> Tensor:
    return -(shares * scores.log_softmax(-1).clamp(min=-50)).sum(-1).mean()


def teach(network: Network, lessons: dict, plain: list, rounds: int, pace: float, say: str) -> Network:
    """Adam with a falling pace; answers the mean of the weights over the last two thirds, the newest counting most."""
    train, features = lessons["train"], len(lessons["tables"])
    optimizer = torch.optim.Adam(network.parameters(), lr=pace, betas=(0.9, 0.98))
    started, step = time.time(), 0
    steps = rounds * (len(batches(train, WORDS_A_BATCH, False)) + (len(batches(plain, WORDS_A_BATCH, False)) if plain else 0))
    mean = {name: value.clone() for name, value in network.state_dict().items()}
    for number in range(rounds):
        network.train()
        work = [(True, batch) for batch in batches(train, WORDS_A_BATCH, True)]
        work += [(False, batch) for batch in batches(plain, WORDS_A_BATCH, True)] if plain else []
        random.shuffle(work)
        total = 0.0
        for is_gold, batch in work:
            for group in optimizer.param_groups:
                group["lr"] = pace * min(1, (step + 1) / 200) * max(0.01, 1 - step / steps)
            loss = loss_of_gold(network, train, batch, features) if is_gold else PLAIN_COUNTS * loss_of_plain(network, plain, batch, lessons)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            step += 1
            total += loss.item()
            keep = 0.998 if step > steps * 0.3 else 0.0
            with torch.no_grad():
                for name, value in network.state_dict().items():
                    mean[name].mul_(keep).add_(value, alpha=1 - keep)
        print(f"{say}: round {number + 1}, loss {total / len(work):.3f}, {time.time() - started:.0f} s", flush=True)
        if (number + 1) % 5 == 0 or number + 1 == rounds:
            kept = {name: value.clone() for name, value in network.state_dict().items()}
            network.load_state_dict(mean)
            for name, sentences in lessons["development"].items():
                print(f"  {name}: {shares_right(network, sentences, features)}", flush=True)
            network.load_state_dict(kept)
    network.load_state_dict(mean)
    return network


def shares_right(network: Network, sentences: list, features: int) -> str:
    """Tags, heads and arcs right in a hundred words, without the search for a tree."""
    network.eval()
    counts = numpy.zeros(4)
    with torch.no_grad():
        for batch in batches(sentences, 4000, False):
            mask = mask_of(sentences, batch)
            tags, arcs, state, heads = network(packed(sentences, batch, "x", features), mask)
            gold = packed(sentences, batch, "heads")
            right = arcs.argmax(-1) == gold
            relations = network.relations_of(state, heads, arcs.argmax(-1)).argmax(-1)
            named = right & (relations == packed(sentences, batch, "relations"))
            tagged = tags.argmax(-1) == packed(sentences, batch, "tags")
            counts += [float(value[mask].sum()) for value in (mask, tagged, right, named)]
    return "tags {:.1f}, heads {:.1f}, arcs {:.1f}".format(*(100 * counts[1:] / counts[0]))


def let_teachers_read(teachers: list[Network], plain: list, features: int) -> None:
    """Keeps the mean of the teachers' shares beside each sentence."""
    for teacher in teachers:
        teacher.eval()
    with torch.no_grad():
        for batch in batches(plain, 4000, False):
            x, mask = packed(plain, batch, "x", features), mask_of(plain, batch)
            read = [teacher(x, mask) for teacher in teachers]
            tags = torch.stack([tags.softmax(-1) for tags, _, _, _ in read]).mean(0)
            arcs = torch.stack([arcs.softmax(-1) for _, arcs, _, _ in read]).mean(0)
            best = arcs.argmax(-1)
            named = [teacher.relations_of(state, heads, best).softmax(-1) for teacher, (_, _, state, heads) in zip(teachers, read)]
            relations = torch.stack(named).mean(0)
            for k, i in enumerate(batch):
                length = len(plain[i]["x"])
                plain[i]["heads"] = best[k, :length].numpy()
                plain[i]["parcs"] = arcs[k, :length, : length + 1].numpy().astype(numpy.float16)
                plain[i]["ptags"] = tags[k, :length].numpy().astype(numpy.float16)
                plain[i]["prelations"] = relations[k, :length].numpy().astype(numpy.float16)


def read_lessons(folder: Path) -> dict:
    lessons = json.loads((folder / "lessons.json").read_text())
    for sentences in [lessons["train"], lessons["plain"], *lessons["development"].values()]:
        for sentence in sentences:
            for name, values in sentence.items():
                sentence[name] = numpy.array(values)
    return lessons


def write(network: Network, lessons: dict, folder: Path) -> None:
    """Rows of tables that no lesson has are nothing; matrices are written input by input."""
    state = {name: value.clone() for name, value in network.state_dict().items()}
    for k in range(len(lessons["tables"])):
        seen = torch.zeros(lessons["tables"][k], dtype=torch.bool)
        for sentence in [*lessons["train"], *lessons["plain"]]:
            seen[torch.from_numpy(sentence["x"][:, k])] = True
        state[f"tables.{k}.weight"][~seen] = 0
    sizes, numbers = [], []
    for name, value in state.items():
        value = value.t() if value.dim() == 2 and not name.startswith(("tables", "distance")) else value
        sizes.append({"name": name, "size": list(value.shape)})
        numbers.append(value.contiguous().numpy().astype(numpy.float32).ravel())
    (folder / "network.json").write_text(json.dumps({"shape": {**network.shape, "layers": LAYERS, "tagLayer": TAG_LAYER}, "arcScale": arc_scale(network.shape), "weights": sizes}))
    numpy.concatenate(numbers).tofile(folder / "network.f32")


def seeded(seed: int) -> None:
    torch.manual_seed(seed)
    random.seed(seed)


def teacher_of(lessons: dict, folder: Path, seed: int) -> Network:
    kept = folder / f"teacher-{seed}.pt"
    seeded(seed)
    network = Network(lessons, TEACHER, 0.3, 0.2)
    if kept.exists():
        network.load_state_dict(torch.load(kept))
        return network
    start_from_vectors(network, lessons, folder)
    teach(network, lessons, [], ROUNDS["teacher"], 0.002, f"teacher {seed}")
    torch.save(network.state_dict(), kept)
    return network


def main() -> None:
    """FOLDER: all; FOLDER teacher SEED: one teacher alone, to be found by a later call."""
    torch.set_num_threads(1)
    folder = Path(sys.argv[1])
    lessons = read_lessons(folder)
    if sys.argv[2:3] == ["teacher"]:
        teacher_of(lessons, folder, int(sys.argv[3]))
        return
    plain = lessons["plain"] if "--without-plain" not in sys.argv else []
    if plain:
        let_teachers_read([teacher_of(lessons, folder, seed) for seed in TEACHERS], plain, len(lessons["tables"]))
    seeded(1)
    network = Network(lessons, SHIPPED, 0.15, 0.15)
    start_from_vectors(network, lessons, folder)
    teach(network, lessons, plain, ROUNDS["shipped"], 0.003, "shipped")
    write(network, lessons, folder)


if __name__ == "__main__":
    main()
