"""Words that make a move beyond doubt: what the rules of several pages share.

The learned reader met mostly quiet text, and is less sure of the plainest words ("what is wrong with you?") than they are. A rule
is kept narrow: a whole short sentence, or words that are hardly ever said in another sense, and never inside quotation marks.
"""

START = r"(?:^|[.!?\n] *|\b(?:and|but|because|cos|why do|well|honestly|god|seriously|no|oh|wow|look|so|jesus|christ),? )"
"""Where a sentence, or what is as good as one, begins; on folded text."""

END = r"(?= *(?:[.!?]|$))"
"""Where it ends."""

YOU_ARE_SO = (
    r"you(?:'re| are) (?:(?:so|such an?|an?|just|really|always|being|too|fucking|bloody|absolutely|completely|totally|"
    r"an? absolute|an? complete|an? total|literally|actually|very|pretty|beyond|the most) )*"
)
"""What a verdict on the other begins with."""

SURE = 25 / 26
"""Share of our own labelled lines with such words, of all pages that share these pieces, that do talk from above or below: 25 of
25, counting one miss that has not been seen. By page there are too few to tell one from another."""
