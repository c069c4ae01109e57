"""An LLM, for those who want one: off unless asked for, told our reading first, and guarded like everybody else."""

from sameas.llm.agreement import Agreements
from sameas.llm.client import needed
from sameas.llm.endpoint import Endpoint
from sameas.llm.phrasing import Agree, Phrasing, phrasing_question
from sameas.llm.question import Question
from sameas.llm.second_ear import SecondHearing, hearing_question, may_be_sent, second_hearing

__all__ = [
    "Agree",
    "Agreements",
    "Endpoint",
    "Phrasing",
    "Question",
    "SecondHearing",
    "hearing_question",
    "may_be_sent",
    "needed",
    "phrasing_question",
    "second_hearing",
]
