"""The four steps: catch it, name it, say it same-as, repair. A small machine that the terminal and the page both turn."""

from sameas.steps import script
from sameas.steps.held import Held
from sameas.steps.machine import DOORS, Shift
from sameas.steps.shapes import Ask, Choice, Ending, Field

__all__ = ["DOORS", "Ask", "Choice", "Ending", "Field", "Held", "Shift", "script"]
