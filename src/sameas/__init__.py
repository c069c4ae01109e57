"""Same-As: catch it, name it, say it same-as, repair.

    >>> import sameas
    >>> reading = sameas.read("You always ignore me")
    >>> reading.stance
    'one-up'

The public names are these and no others; everything heavy is loaded by the first reading.
"""

from sameas.conversation import Message, Turn
from sameas.errors import SameAsError
from sameas.findings import Evidence, Finding, Reading, Signal
from sameas.pipeline import read, read_many, rewrite

__all__ = [
    "Evidence",
    "Finding",
    "Message",
    "Reading",
    "SameAsError",
    "Signal",
    "Turn",
    "__version__",
    "read",
    "read_many",
    "rewrite",
]

__version__ = "0.1.0"
