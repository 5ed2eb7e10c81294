"""`python -m tests.supply sbom|licences|audit`: a bill of materials, licences, known weaknesses."""
from __future__ import annotations

import argparse
import sys

from tests.supply.audit import audit
from tests.supply.parts import locked
from tests.supply.sbom import text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["sbom", "licences", "audit"])
    what = parser.parse_args().what
    if what == "sbom":
        print(text(), end="")
        return 0
    return licences() if what == "licences" else audit()


def licences() -> int:
    """1 where a package of the lock states no licence, or none that this program may depend on."""
    packages = locked()
    refused = [one for one in packages if not one.allowed]
    for one in refused:
        print(f"{one.name} {one.version}: {one.licence or 'no licence stated'}")
    print(f"{len(packages) - len(refused)} of {len(packages)} packages have a licence that is allowed")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
