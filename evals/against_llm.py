"""Our first suggestion beside what a small local language model says to the same draft, for readers who do not know whose is whose.

    SAMEAS_LLM_URL=http://127.0.0.1:PORT/v1 SAMEAS_LLM_MODEL=NAME python evals/against_llm.py OUT.txt [--limit 60]
    python evals/rewriting.py judged ANSWERS… --key OUT.key.json --set held-out-llm

The model gets our question, prompt and reading and all, and its first line counts as it is: what the guard would say of it is counted
beside. A draft that it has no answer in form for is counted and not judged. The breaker, which spares a person a server that fails, is
reset between drafts.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
from pathlib import Path

from rewriting import drafts
from sameas.conversation import Message
from sameas.llm import Endpoint, Phrasing, client
from sameas.rewrites import default_rewriter
from sameas.rewrites.rewriter import may_be_phrased


def main() -> None:
    """Ask, and write the pairs with their key."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--limit", type=int, default=60)
    options = parser.parse_args()
    chance = random.Random(23)
    rewriter, phraser = default_rewriter(), Phrasing(Endpoint.read(), lambda *_: True)
    every = drafts("held-out")
    chance.shuffle(every)
    counts, lines, key = collections.Counter[str](), [], {}
    for draft in every:
        message = Message.from_json({**draft, "text": draft["draft"]}, "draft")
        reading = rewriter.read(message)
        offers = rewriter.rewrite(message).suggestions
        if not offers or not may_be_phrased(message, reading):
            continue
        if counts["asked"] == options.limit:
            break
        counts["asked"] += 1
        client._breaker.cache_clear()  # noqa: SLF001 - one failure is about one draft here
        phrased = phraser(message, reading, "plain")
        if not phrased.lines:
            counts[f"no answer: {phrased.failed}"] += 1
            continue
        fault = rewriter.guarded(message, phrased.lines[:1])[0].fault
        counts["refused by the guard" if fault else "passes the guard"] += 1
        pair = [("ours", offers[0].text), ("llm", phrased.lines[0])]
        chance.shuffle(pair)
        number = len(key) + 1
        key[number] = {"id": draft["id"], "A": pair[0][0], "B": pair[1][0]}
        before = " / ".join(f"{turn['speaker']}: {turn['text']}" for turn in draft.get("context") or ())
        lines.append(f"{number}\n  before: {before or '-'}\n  draft: {draft['draft']}\n  A: {pair[0][1]}\n  B: {pair[1][1]}\n")
    options.out.write_text("\n".join(lines), "utf-8")
    options.out.with_suffix(".key.json").write_text(json.dumps(key), "utf-8")
    print(json.dumps(counts, indent=1))


if __name__ == "__main__":
    main()
