"""Real servers for tests, on unix sockets in folders of their own, gone with the test."""
