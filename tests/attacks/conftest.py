from tests.gate.conftest import house  # noqa: F401 (a fixture)
