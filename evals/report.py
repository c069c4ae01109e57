"""The laboratory's page: the figures drawn, light and dark, wide and narrow."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib import pyplot as plt
from matplotlib.axes import Axes

from cases import ROOT, Case, records
from measures import MOVES, STANCES, Answer, confusion, reliability
from sameas import __version__
from sameas.moves import all_moves

Kept = Mapping[str, Any]
INK, QUIET = "#123456", "#234567"
"""Stand-ins in the drawings, which the page's own colours replace."""

HUE = {"one-up": "#b5523b", "one-down": "#7a6bb0", "same-as": "#2f8f6b", "plain": "#8a8a8a"}
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>How well the reader hears</title>
<style>
:root {{ color-scheme: light dark; --paper: #fbfaf7; --ink: #22302c; --quiet: #6d7975; --line: #dcdcd4; }}
@media (prefers-color-scheme: dark) {{ :root {{ --paper: #171b1a; --ink: #e6ebe8; --quiet: #9aa6a1; --line: #323937; }} }}
body {{ background: var(--paper); color: var(--ink); font: 17px/1.55 system-ui, sans-serif; margin: 0 auto; max-width: 62rem;
 padding: 2rem 1.2rem 4rem; }}
h1 {{ font-size: 1.9rem; line-height: 1.2; margin-bottom: .2rem; }} h2 {{ margin-top: 2.6rem; font-size: 1.25rem; }}
p {{ max-width: 44rem; }} .quiet {{ color: var(--quiet); }}
figure {{ margin: 1rem 0; }} svg {{ max-width: 100%; height: auto; display: block; }}
.pair {{ display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); }}
.wide {{ overflow-x: auto; }} table {{ border-collapse: collapse; font-size: .84rem; font-variant-numeric: tabular-nums; }}
th, td {{ text-align: left; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); white-space: nowrap; }}
th {{ color: var(--quiet); font-weight: 500; }} tr.ours td {{ font-weight: 600; }}
</style></head><body>
<h1>How well the reader hears</h1>
<p class="quiet">Reader {version}. Drawn by <code>make eval</code>; the numbers stand in <code>laboratory.json</code>, every single
answer in <code>cases/</code>.</p>
<p>Everything here was written and labelled by machine, and no figure says how the reader does on real couples. Bars and
brackets are 95&nbsp;% intervals: conversations, scenes and contrast sets were drawn again as wholes. “Trouble” is talk from above
or from below; an “alarm” is a healthy line taken for it.</p>
{body}
</body></html>
"""


def drawn(draw: Callable[[Axes], None], size: tuple[float, float], label: str) -> str:
    """One drawing as SVG in the page's colours."""
    mpl.rcParams.update({"svg.fonttype": "none", "font.family": "sans-serif", "font.size": 10, "svg.hashsalt": "sameas"})
    figure, axes = plt.subplots(figsize=size)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(QUIET)
    axes.tick_params(colors=QUIET, labelcolor=INK, length=3)
    draw(axes)
    axes.xaxis.label.set_color(QUIET)
    axes.yaxis.label.set_color(QUIET)
    out = io.StringIO()
    figure.savefig(out, format="svg", bbox_inches="tight", transparent=True, metadata={"Date": None})
    plt.close(figure)
    svg = out.getvalue()
    svg = svg[svg.index("<svg") :].replace(INK, "var(--ink)").replace(QUIET, "var(--quiet)")
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    svg = svg.replace("<svg", f'<svg role="img" aria-label="{html.escape(label)}"', 1)
    return f"<figure>{svg}</figure>"


def dots(axes: Axes, rows: Sequence[tuple[str, Sequence[float], str]], *, limit: float | None = None, top: float = 1.0) -> None:
    """Values with intervals, one row each, the first on top."""
    for place, (_, (value, low, high), hue) in enumerate(rows):
        axes.plot([low, high], [place, place], color=hue, lw=2.2, alpha=0.45, solid_capstyle="round")
        axes.plot(value, place, "o", color=hue, ms=5)
    axes.set_yticks(range(len(rows)), [name for name, *_ in rows])
    axes.invert_yaxis()
    axes.set_xlim(0, top)
    if limit is not None:
        axes.axvline(limit, color=QUIET, lw=1, ls=(0, (4, 4)))


def draw_confusion(axes: Axes, counts: np.ndarray) -> None:
    """Stances labelled (rows) against stances heard."""
    share = counts / np.maximum(counts.sum(1, keepdims=True), 1)
    for row in range(4):
        for column in range(4):
            hue = HUE[STANCES[row]] if row == column else QUIET
            axes.add_patch(plt.Rectangle((column, row), 0.96, 0.94, color=hue, alpha=0.08 + 0.8 * share[row, column], lw=0))
            axes.text(column + 0.48, row + 0.5, f"{counts[row, column]:.0f}", ha="center", va="center", color=INK)
    axes.set_xlim(0, 4)
    axes.set_ylim(4, 0)
    axes.set_xticks(np.arange(4) + 0.5, STANCES)
    axes.set_yticks(np.arange(4) + 0.5, STANCES)
    axes.set_xlabel("heard as")
    axes.set_ylabel("labelled")


def draw_reliability(axes: Axes, bins: np.ndarray) -> None:
    """How often it is right, by how sure it says it is; the area of a dot is the number of texts."""
    axes.plot([0, 1], [0, 1], color=QUIET, lw=1, ls=(0, (4, 4)))
    there = bins[:, 0] > 0
    axes.scatter(bins[there, 1], bins[there, 2], s=10 + 240 * bins[there, 0] / bins[:, 0].max(), color=HUE["same-as"], alpha=0.75)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.set_xlabel("how sure it says it is")
    axes.set_ylabel("how often it is right")


def draw_curve(axes: Axes, curve: Sequence[Mapping[str, Any]]) -> None:
    """Macro-F1 against how much text was learned from."""
    units = [point["units"] for point in curve]
    value = np.array([point["held-out"] for point in curve])
    axes.fill_between(units, value[:, 1], value[:, 2], color=HUE["same-as"], alpha=0.2, lw=0)
    axes.plot(units, value[:, 0], "o-", color=HUE["same-as"])
    axes.set_xscale("log", base=2)
    axes.set_xticks(units, [f"{n:,}" for n in units])
    axes.minorticks_off()
    axes.set_xlabel("units learned from")
    axes.set_ylabel("stance macro-F1, held-out")


def scorer_table(kept: Kept, name: str) -> str:
    """One set, all scorers."""
    columns = ("stance F1", "trouble precision", "trouble recall", "one-down recall", "alarm on same-as", "alarm on healthy")
    rows = ["<tr><th>reader</th>" + "".join(f"<th>{c}</th>" for c in columns) + "</tr>"]
    for who, found in kept["sets"][name].items():
        cells = [found.get(c) for c in columns]
        shown = [f"{v[0]:.2f} <span class=quiet>[{v[1]:.2f}, {v[2]:.2f}]</span>" if v else "" for v in cells]
        mark = ' class="ours"' if who == "same-as" else ""
        rows.append(f"<tr{mark}><td>{who}</td>" + "".join(f"<td>{s}</td>" for s in shown) + "</tr>")
    return f'<div class="wide"><table>{"".join(rows)}</table></div>'


def write(path: Path, kept: Kept, cases: Mapping[str, Sequence[Case]], answers: Mapping[str, Answer]) -> None:
    """Write the page."""
    parts = []
    for name in kept["sets"]:
        parts.append(f"<h2>{name.capitalize()}, {kept['sizes'][name]:,} texts</h2>{scorer_table(kept, name)}")
        if name in {"held-out", "dev units"}:
            table, bins = confusion(cases[name], answers), reliability(cases[name], answers)
            left = drawn(lambda axes, t=table: draw_confusion(axes, t), (4.2, 3.6), f"confusion of stances, {name}")
            right = drawn(lambda axes, b=bins: draw_reliability(axes, b), (4.2, 3.6), f"reliability, {name}")
            parts.append(f'<div class="pair">{left}{right}</div>')
    parts.append("<h2>Healthy lines taken for trouble, by kind</h2><p>The line marks 8 %, above which no kind should be.</p>")
    alarms = [(f"{k} ({f['healthy']})", f["alarm"], HUE["one-up"]) for k, f in kept["kinds"].items()]
    alarms.sort(key=lambda row: -row[1][0])
    size = (7.0, 0.28 * len(alarms) + 0.6)
    parts.append(drawn(lambda axes: dots(axes, alarms, limit=0.08, top=0.5), size, "false alarms by kind of line"))
    parts.append("<h2>Each move, on our held-out text</h2><p>F1 of naming it; moves labelled at least five times.</p>")
    found, labelled = kept["sets"]["held-out"]["same-as"], [m for case in cases["held-out"] for m in case.moves]
    moves = [(m, found[f"move: {m}"], HUE[all_moves()[m].stance]) for m in MOVES if labelled.count(m) >= 5]
    moves.sort(key=lambda row: -row[1][0])
    size = (7.0, 0.28 * len(moves) + 0.6)
    parts.append(drawn(lambda axes: dots(axes, moves), size, "F1 of each move"))
    learned = ROOT / "evals" / "results" / "learning_curve.jsonl"
    if learned.exists():
        curve = sorted(records(learned), key=lambda point: point["units"])
        parts.append("<h2>Does more text still help?</h2><p>The encoder's stance head alone, tuned on a share of the text.</p>")
        parts.append(drawn(lambda axes: draw_curve(axes, curve), (7.0, 3.2), "learning curve"))
    if kept["public"]:
        parts.append(
            "<h2>Other people's talk</h2><p>Public sets that are not about couples, never trained on: area under the ROC"
        )
        parts.append(" curve of the nearest moves' probability. One half is chance.</p>")
        areas = [(name, f["same-as"], HUE["same-as"]) for name, f in kept["public"].items()]
        size = (7.0, 0.28 * len(areas) + 0.6)
        parts.append(drawn(lambda axes: dots(axes, areas, limit=0.5), size, "area under the ROC curve on public sets"))
    path.write_text(PAGE.format(version=__version__, body="\n".join(parts)), "utf-8")
