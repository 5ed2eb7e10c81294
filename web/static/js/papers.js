// A fact and its box on the picture light up together; choosing either goes to the other.
for (const row of document.querySelectorAll("tr[data-f]")) {
  const box = document.querySelector(`rect[data-f="${CSS.escape(row.dataset.f)}"]`);
  if (!box) continue;
  const light = (on) => { row.classList.toggle("lit", on); box.classList.toggle("lit", on); };
  for (const one of [row, box]) {
    one.addEventListener("pointerenter", () => light(true));
    one.addEventListener("pointerleave", () => light(false));
  }
  row.addEventListener("focus", () => light(true));
  row.addEventListener("blur", () => light(false));
  row.addEventListener("click", () => box.scrollIntoView({ block: "center", behavior: "smooth" }));
  box.addEventListener("click", () => row.focus());
}

const form = document.querySelector("form[data-nik]");
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
  if (answer.ok) document.querySelector("#nik").textContent = (await answer.json()).nik;
});

// A page that bears an identity number is shown with the number drawn over, until somebody asks for all of it.
for (const button of document.querySelectorAll("button[data-whole]")) {
  button.addEventListener("click", () => {
    const picture = button.previousElementSibling.querySelector("img"), address = new URL(picture.src);
    address.searchParams.set("utuh", "1");
    picture.src = address;
    button.remove();
  });
}
