"""What the coach keeps, and only when asked to: drafts a person saved, and findings they sent away."""

from __future__ import annotations

import uuid

from django.db import models


class Draft(models.Model):
    """A draft that its writer saved.

    Attributes:
        sealed: The words as bytes; encrypted if ``salt`` is not empty.
        salt: What the passphrase is stretched with; empty for a draft saved in the open.
        kept_at: When it was saved.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sealed = models.BinaryField()
    salt = models.BinaryField(default=b"", blank=True)
    kept_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """Latest first."""

        ordering = ("-kept_at",)

    def __str__(self) -> str:
        """Its name, without a word of it."""
        return f"draft {self.id}"

    @property
    def kept_when(self) -> str:
        """When it was saved, as one would say it, by the clock on the wall."""
        return f"{self.kept_at:%A} {self.kept_at.day} {self.kept_at:%B, %H:%M}"

    @property
    def is_locked(self) -> bool:
        """Whether it takes a passphrase to read."""
        return bool(self.salt)


class Dismissal(models.Model):
    """A finding somebody said was wrong, remembered without its words.

    Attributes:
        fingerprint: Keyed hash of the move and the words (see ``dismissals``).
        at: When it was sent away.
    """

    fingerprint = models.BinaryField(unique=True, max_length=32)
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        """Its name, without a word of the finding."""
        return f"dismissal {self.pk}"
