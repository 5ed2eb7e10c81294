"""What is taken away in turn, and the test that must see it: a wall whose loss no test sees is no wall."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wall:
    """In `file` the text `there`, which stands once, becomes `gone`; then `test` must fail."""

    name: str
    file: str
    there: str
    gone: str
    test: str


WALLS = (
    Wall("fence: only the owner settles a file", "records/queue.py",
         "File.id == file_id, File.owner == owner, File.state == FileState.READING",
         "File.id == file_id, File.state == FileState.READING",
         "tests/service/test_queue.py::test_what_a_worker_that_lost_its_lease_brings_is_thrown_away"),
    Wall("sandbox: seccomp", "worker/sandbox/walls.py",
         "succeeds(lambda: seccomp.install(may_execute=True))", "True", "tests/sandbox/test_walls.py"),
    Wall("sandbox: Landlock", "worker/sandbox/walls.py",
         "succeeds(lambda: landlock.restrict(rules(openings)))", "True", "tests/sandbox/test_walls.py"),
    Wall("sandbox: namespaces", "worker/sandbox/walls.py",
         "apart = wanted >= FULL and succeeds(part_from_all)", "apart = wanted >= FULL",
         "tests/attacks/test_walls_each.py"),
    Wall("sandbox: bound on memory", "worker/child.py",
         "    bound(resource.RLIMIT_AS, address_space() + memory_bytes)\n", "",
         "tests/command/test_crew.py::test_a_child_that_fails_is_told_of_and_stops_nobody[eats memory-blocked]"),
    Wall("sandbox: raised before a file is read", "worker/crew.py",
         "        raise_walls(Openings(read=(job.path,), write=(*job.write, scratch)), bounds.walls)\n", "",
         "tests/attacks/test_walls_each.py"),
    Wall("crew: length of what a child says", "worker/crew.py",
         "if length > most_bytes(what, bounds):", "if length > 1 << 40:", "tests/attacks/test_lying_child.py"),
    Wall("crew: what a reading may be", "worker/batch.py",
         "return believed(decode_read_file(json.loads(outcome)), job.name, sha256)",
         "return decode_read_file(json.loads(outcome))", "tests/attacks/test_lying_child.py"),
    Wall("permissions: who may call what", "web/permissions.py",
         "    return rule == PUBLIC or (role is not None and isinstance(rule, frozenset) and role in rule)",
         "    return True", "tests/gate/test_permissions.py"),
    Wall("permissions: an assessor's own candidates", "records/viewer.py",
         "own.where(Candidate.assessor_id == self.id) if self.role is Role.ASSESSOR else own", "own",
         "tests/gate/test_permissions.py"),
    Wall("permissions: one body's rows", "records/viewer.py",
         "own: Select[Any] = rows.where(Candidate.lsp_id == self.lsp_id)", "own: Select[Any] = rows",
         "tests/gate/test_permissions.py"),
    Wall("CSRF: the session's own token", "web/security.py",
         "    if not hmac.compare_digest(shown.encode(), entered.csrf.encode()):", "    if False:",
         "tests/gate/test_permissions.py"),
    Wall("CSRF: no form from another site", "web/security.py", "        from_own_site()\n", "        pass\n",
         "tests/gate/test_permissions.py"),
    Wall("escape of output: pages", "web/app.py",
         "    app.jinja_env.add_extension(Catalogue)\n",
         "    app.jinja_env.add_extension(Catalogue)\n    app.jinja_env.autoescape = False\n",
         "tests/attacks/test_harmless.py::test_pages_show_what_strangers_wrote_as_text"),
    Wall("escape of output: report", "web/report/write.py", "autoescape=True", "autoescape=False",
         "tests/command/test_report.py"),
    Wall("escape of output: forms", "web/forms/render.py",
         'SandboxedEnvironment(loader=PackageLoader("web.forms", "templates"), autoescape=True',
         'SandboxedEnvironment(loader=PackageLoader("web.forms", "templates"), autoescape=False',
         "tests/forms"),
    Wall("audit: the digest of each line", "records/audit.py",
         "line.previous != previous or line.digest != digest_of(line, key)", "line.previous != previous",
         "tests/records/test_audit.py"),
    Wall("audit: a head from before", "records/audit.py", "    for one in known:", "    for one in ():",
         "tests/records/test_audit.py"),
    Wall("store: the hash on fetch", "records/store.py", "        if found != sha256:", "        if False:",
         "tests/records/test_store.py"),
    Wall("signature: the hash of the record", "records/signing.py",
         "return digest_of(decision.content) == decision.sha256", "return True",
         "tests/records/test_desk.py"),
    Wall("erasure: legal hold", "records/erasure.py", "if session.get(LegalHold, candidate_id) is not None:",
         "if False:", "tests/attacks/test_erasure.py::test_a_hold_and_a_reason_with_a_name_refuse"),
    Wall("erasure: traces in the database's files", "records/erasure.py", "    scrub(engine)\n", "",
         "tests/attacks/test_erasure.py::test_nothing_of_an_erased_candidate_is_left"),
    Wall("better copy: guesses are counted", "web/better_copy/sending.py",
         "if tries(session, guess_key()) >= ADDRESS_TRIES:", "if False:", "tests/better_copy/test_attacks.py"),
    Wall("better copy: a link ends with its time", "records/better_copy.py",
         "if row.expires_at <= seconds_now(session):", "if False:", "tests/better_copy/test_attacks.py"),
    Wall("better copy: a link ends with the signature", "records/better_copy.py",
         "Decision.made_at >= row.asked_at", "Decision.made_at < 0", "tests/better_copy/test_attacks.py"),
    Wall("better copy: a body of unknown length", "web/better_copy/sending.py",
         "    request.max_content_length = most\n", "", "tests/better_copy/test_attacks.py"),
    Wall("better copy: consent", "records/better_copy_receiving.py",
         "    if withdrawn(session, row.candidate_id):", "    if False:", "tests/better_copy/test_attacks.py"),
    Wall("second look: nobody who knows", "records/second_look.py",
         "    if user_id in who_know(session, look, part):", "    if False:", "tests/second_look/test_blind.py"),
    Wall("second look: nothing of a verdict", "web/second_look/looking.py",
         'Paper(f"p{number}", paper["id"]', 'Paper(f"p{number}-{paper[\'valid\'][\'verdict\']}", paper["id"]',
         "tests/second_look/test_blind.py"),
    Wall("second look: only one's own", "web/second_look/looking.py",
         "found[0].second_id != viewer().id or ", "", "tests/second_look/test_blind.py"),
)
