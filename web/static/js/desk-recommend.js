// One choice for all units at once, by a person's hand; each unit can still be chosen otherwise, and none is before.
for (const one of document.querySelectorAll("button[data-all]")) {
  one.hidden = false;
  one.addEventListener("click", () => {
    for (const choice of document.querySelectorAll(`input[type=radio][value="${one.dataset.all}"]`)) choice.checked = true;
    document.querySelector("input[name=proof]").focus();
  });
}
