"""Pages are found by looking: every module of a package that builds one page."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType, ModuleType
from typing import TypeVar

from sameas.errors import CatalogueError
from sameas.manual.page import Page

P = TypeVar("P", bound=Page)


def discover(package: ModuleType, kind: type[P]) -> Mapping[str, P]:
    """Import every module below ``package`` and collect the pages they build.

    A page is the module-level object named ``PAGE``. Files whose name starts
    with an underscore and the packages' own ``__init__`` hold none.

    Args:
        package: The package to look through, sub-packages included.
        kind: The page shape that must be found there.

    Returns:
        Pages by slug, sorted by module name; read-only.

    Raises:
        CatalogueError: A module builds no page, one of another shape, or a slug stands twice.
    """
    pages: dict[str, P] = {}
    found = sorted(pkgutil.walk_packages(package.__path__, package.__name__ + "."), key=lambda info: info.name)
    for info in found:
        leaf = info.name.rsplit(".", 1)[-1]
        if info.ispkg or leaf.startswith("_"):
            continue
        page = getattr(importlib.import_module(info.name), "PAGE", None)
        if not isinstance(page, kind):
            raise CatalogueError(page=leaf, problem=f"builds no {kind.__name__} named PAGE")
        if page.slug in pages:
            raise CatalogueError(page=leaf, problem="has the same name as another page")
        pages[page.slug] = page
    return MappingProxyType(pages)
