from tests.session.conftest import body, house  # noqa: F401 - a body with a batch that was really read and judged
