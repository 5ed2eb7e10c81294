from tests.gate.conftest import desk, house  # noqa: F401 (fixtures)
