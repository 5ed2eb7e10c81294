"""The report of `bukti check --report`: pages that need neither server nor network."""
