"""The shipped weights, opened only if they are the ones that were shipped. See CARD.md."""

from sameas.models.loader import Model, load_model, load_writer

__all__ = ["Model", "load_model", "load_writer"]
