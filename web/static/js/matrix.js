// A reason's place opens over the table; without this script the link shows the page's picture alone.
const dialog = document.querySelector("#place");
const picture = dialog.querySelector("img"), box = dialog.querySelector("rect");

function mark(edges) {
  const names = ["x", "y", "width", "height"];
  if (!edges) { names.forEach((name) => box.removeAttribute(name)); return; }
  const [x0, y0, x1, y1] = edges.split(" ").map((edge) => Number(edge) * 1000);
  [x0, y0, x1 - x0, y1 - y0].forEach((value, place) => box.setAttribute(names[place], value));
}

for (const link of document.querySelectorAll("[data-place]")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    mark(link.dataset.box);
    picture.addEventListener("load", () => box.scrollIntoView({ block: "center" }), { once: true });
    picture.src = link.href;
    dialog.showModal();
  });
}
dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
