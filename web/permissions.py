"""Who may call what: one table for all addresses. An address that is not in it is closed to everybody."""
from __future__ import annotations

from records.viewer import Role

PUBLIC = "public"
"""Open to anybody: the door itself, pictures of the house, what those who run it ask."""
KNOWN = frozenset(Role)
"""Anybody who is logged in."""
READERS = frozenset({Role.STAFF, Role.ASSESSOR, Role.AUDITOR, Role.ADMIN})
SENDERS = frozenset({Role.STAFF, Role.ADMIN})
ADMINS = frozenset({Role.ADMIN})
DESK = frozenset({Role.ASSESSOR})
WORKERS = SENDERS | DESK
AUDITORS = frozenset({Role.AUDITOR, Role.ADMIN})
OFFICE = frozenset({Role.STAFF, Role.AUDITOR, Role.ADMIN})

Rule = str | frozenset[Role]

RULES: dict[str, Rule] = {
    "static": PUBLIC, "health.alive": PUBLIC, "health.ready": PUBLIC, "health.metrics": PUBLIC, "openapi.spec": PUBLIC,
    "accounts.door": PUBLIC, "accounts.enter": PUBLIC, "accounts.second": PUBLIC, "accounts.give_second": PUBLIC,
    "accounts.invitation": PUBLIC, "accounts.accept": PUBLIC, "pages.language": PUBLIC, "pages.icon": PUBLIC,
    "pages.theme": PUBLIC,
    "accounts.leave": KNOWN, "accounts.own": KNOWN, "accounts.change_password": KNOWN, "accounts.factor_on": KNOWN,
    "accounts.end_other": KNOWN,
    "accounts.people": ADMINS, "accounts.add_person": ADMINS, "accounts.change_person": ADMINS,
    "accounts.reinvite": ADMINS, "accounts.reset_factor": ADMINS, "accounts.add_program": ADMINS,
    "accounts.revoke_program": ADMINS, "accounts.rename_lsp": ADMINS,
    "accounts.add_hook": ADMINS, "accounts.end_hook": ADMINS,
    "pages.home": KNOWN, "pages.batches": READERS, "pages.batch": READERS, "pages.batch_state": READERS,
    "pages.failures": READERS, "pages.retry": SENDERS, "pages.candidate": READERS, "pages.picture": READERS,
    "pages.show_nik": READERS, "pages.assign_to": SENDERS,
    "uploads.new": SENDERS, "uploads.receive": SENDERS, "uploads.preview": SENDERS, "uploads.begin": SENDERS,
    "uploads.finish": SENDERS,
    "uploads.options": SENDERS, "uploads.create": SENDERS, "uploads.offset": SENDERS, "uploads.append": SENDERS,
    "uploads.terminate": SENDERS, "uploads.state": SENDERS,
    "desk.work": DESK, "desk.candidate": DESK, "desk.content": DESK, "desk.say_word": DESK, "desk.recommend": DESK,
    "desk.sign_it": DESK, "desk.reopen_it": DESK, "desk.matrix": READERS, "desk.form": READERS,
    "desk.look": DESK, "desk.looked": DESK, "desk.arranging": DESK, "desk.arrangement": DESK, "desk.leaf": DESK,
    "desk.arrange_them": DESK, "desk.arrange_back": DESK, "desk.moving": WORKERS, "desk.move_it": WORKERS,
    "better_copy.requests": WORKERS, "better_copy.ask": WORKERS, "better_copy.ask_it": WORKERS,
    "better_copy.renew": WORKERS, "better_copy.revoke": WORKERS, "better_copy.set_aside": DESK,
    "notices.one": READERS, "notices.acknowledge": WORKERS, "notices.of_batch": SENDERS,
    "notices.acknowledge_all": SENDERS, "notices.wording": ADMINS, "notices.word_anew": ADMINS,
    "second_look.mine": DESK, "second_look.look": DESK, "second_look.say": DESK,
    "second_look.picture": DESK | ADMINS, "second_look.settling": DESK | ADMINS, "second_look.settle_it": DESK | ADMINS,
    "second_look.overview": AUDITORS, "second_look.agreed": AUDITORS, "second_look.set_share": ADMINS,
    "second_look.appoint": ADMINS,
    "better_copy.open_link": PUBLIC, "better_copy.send": PUBLIC,
    "plenary.meetings": AUDITORS, "plenary.open_meeting": ADMINS, "plenary.meeting": KNOWN, "plenary.decide": KNOWN,
    "plenary.close": ADMINS, "plenary.document": AUDITORS,
    "plenary.words": ADMINS,
    "package.show": OFFICE, "package.download": OFFICE, "package.paper": OFFICE, "package.words": SENDERS,
    "package.row": SENDERS, "package.fill": SENDERS, "package.codes": ADMINS, "package.supply_codes": ADMINS,
    "package.empty_codes": ADMINS, "package.keep_head": ADMINS,
    "cues.overview": AUDITORS, "cues.one": AUDITORS, "cues.settle": AUDITORS,
    "privacy.retention": ADMINS, "privacy.set_retention": ADMINS, "privacy.person": ADMINS,
    "privacy.copy_of_all": ADMINS, "privacy.withdraw_consent": ADMINS, "privacy.set_hold": ADMINS,
    "privacy.erase_person": ADMINS,
    "learning.overview": ADMINS, "learning.on": ADMINS, "learning.back": ADMINS,
    "audit.overview": AUDITORS, "audit.chain": AUDITORS, "audit.search": AUDITORS, "audit.all_samples": AUDITORS,
    "audit.draw_sample": AUDITORS, "audit.one_sample": AUDITORS, "audit.note_finding": AUDITORS,
    "audit.differ": AUDITORS, "audit.draft": AUDITORS, "audit.validate": AUDITORS, "audit.validation_pdf": AUDITORS,
    "audit.story": AUDITORS,
    "schemes.overview": AUDITORS, "schemes.in_force": AUDITORS, "schemes.version": AUDITORS,
    "schemes.download": AUDITORS, "schemes.compare": AUDITORS, "schemes.prove": AUDITORS, "schemes.effect": AUDITORS,
    "schemes.effect_state": AUDITORS, "schemes.begin": ADMINS, "schemes.edit": ADMINS, "schemes.save": ADMINS,
    "schemes.check": ADMINS, "schemes.units": ADMINS, "schemes.look_at_units": ADMINS,
    "schemes.discard": ADMINS, "schemes.publish": ADMINS, "schemes.ask": ADMINS,
    "api.receive_batch": SENDERS, "api.list_batches": READERS, "api.get_batch": READERS, "api.get_candidate": READERS,
    "api.get_picture": READERS, "api.list_schemes": READERS, "api.get_bundle": READERS,
}


def may(role: Role | None, endpoint: str) -> bool:
    """Whether somebody in that role (None: nobody known) may call the endpoint."""
    rule = RULES.get(endpoint, frozenset[Role]())
    return rule == PUBLIC or (role is not None and isinstance(rule, frozenset) and role in rule)
