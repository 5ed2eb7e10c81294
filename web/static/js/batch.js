// Moves a batch's page while work goes on. Without it the page still tells the state at its loading.
const EVERY = 2000;
const place = document.querySelector("#state");
const told = document.querySelector("#told");
const sentence = () => place.querySelector(".next").textContent;

async function refresh() {
  if (document.hidden || place.contains(document.activeElement)) return next();
  try {
    const answer = await fetch(place.dataset.poll, { headers: { "X-Requested-With": "fetch" } });
    if (answer.ok && !answer.redirected) {
      const before = sentence();
      place.innerHTML = await answer.text();
      if (sentence() !== before) told.textContent = sentence(); // read aloud once a change, not every two seconds
      place.dataset.state = place.firstElementChild.dataset.state;
    }
  } catch { /* the line is down: try again at the next turn */ }
  next();
}

function next() {
  if (place.dataset.state !== "done") setTimeout(refresh, EVERY);
}

next();
