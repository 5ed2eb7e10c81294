// The scan: one page's picture in OpenSeadragon, with the places on it drawn over, whichever way it is zoomed or turned.
import { drawn } from "./desk-dom.js";

const LEAST = 0.004; // of the page: anything smaller is a click and no box
const READABLE_PX = 13; // height of a line of print on the screen below which a place is brought nearer
const NEAR_PX = 26; // and how high it is then
const KEPT_PICTURES = 16;
const clamped = (number) => Math.min(1, Math.max(0, number));

// Pictures are fetched once, also those that will be wanted next: a page turns without waiting for the line.
const pictures = new Map();
export function fetched(address) {
  if (!pictures.has(address)) {
    pictures.set(address, fetch(address).then((one) => one.ok ? one.blob() : Promise.reject(one.status)).then((blob) => URL.createObjectURL(blob)));
    pictures.get(address).catch(() => pictures.delete(address));
    for (const old of [...pictures.keys()].slice(0, -KEPT_PICTURES)) {
      pictures.get(old).then((url) => URL.revokeObjectURL(url));
      pictures.delete(old);
    }
  }
  return pictures.get(address);
}

const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const OPTIONS = {
  drawer: "canvas", showNavigationControl: false, keyboardNavEnabled: false, tabIndex: "", animationTime: still ? 0 : 0.25,
  immediateRender: true, visibilityRatio: 0.3, minZoomImageRatio: 0.5, maxZoomPixelRatio: 4, zoomPerScroll: 1.25, crossOriginPolicy: false,
  gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true, flickEnabled: false },
  gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true, flickEnabled: false, pinchRotate: false },
  gestureSettingsPen: { clickToZoom: false, dblClickToZoom: true, flickEnabled: false },
};

// `chosen(point)` is told where somebody pressed, in fractions of the page; `failed()` that a picture did not come.
export function openScan(place, { chosen, failed }) {
  // It would put a style of its own into the page, which the page's policy forbids; it does not where one bears this mark.
  const mark = document.createElementNS("urn:bukti", "style");
  mark.setAttribute("data-openseadragon-mobile-css", "true");
  document.head.append(mark);
  const viewer = new window.OpenSeadragon.Viewer({ element: place, ...OPTIONS });
  const layer = drawn("svg", { viewBox: "0 0 1000 1000", preserveAspectRatio: "none", "aria-hidden": "true", class: "boxes" });
  const view = { address: null, arm: null, from: null, wanted: null };
  viewer.canvas.tabIndex = -1;
  const image = () => viewer.world.getItemAt(0);

  function fraction(pixel) { // of the upright page, also while it is shown turned
    const size = image().getContentSize(), spot = image().viewportToImageCoordinates(viewer.viewport.pointFromPixel(pixel));
    return [clamped(spot.x / size.x), clamped(spot.y / size.y)];
  }
  const height = () => image().getContentSize().y / image().getContentSize().x; // the page is 1 wide

  // As wide as the place, its top in sight; a page that lies is shown whole.
  function fit() {
    const { x, y } = viewer.viewport.getContainerSize();
    if (viewer.viewport.getRotation() % 180 || height() * x <= y) { viewer.viewport.goHome(true); return; }
    viewer.viewport.fitBounds(new window.OpenSeadragon.Rect(0, 0, 1, y / x), true);
  }

  async function show(address) {
    if (view.address === address) return;
    view.address = address;
    const url = await fetched(address).catch(() => null);
    if (view.address !== address) return;
    if (url) viewer.open({ type: "image", url, buildPyramid: false });
    else { view.address = null; failed(); }
  }
  viewer.addHandler("open", () => {
    viewer.addOverlay({ element: layer, location: new window.OpenSeadragon.Rect(0, 0, 1, height()) });
    fit();
    if (view.wanted) look(view.wanted);
  });
  viewer.addHandler("open-failed", () => { view.address = null; failed(); });

  // A place comes into sight; print that is too small to read comes nearer.
  function look(box) {
    view.wanted = box;
    if (!image()) return;
    const high = height(), rect = new window.OpenSeadragon.Rect(box[0], box[1] * high, box[2] - box[0], (box[3] - box[1]) * high), port = viewer.viewport;
    const perUnit = port.getContainerSize().x * port.getZoom(), tall = rect.height * perUnit;
    if (tall < READABLE_PX) port.zoomTo(Math.min(port.getZoom() * NEAR_PX / Math.max(tall, 1), 0.92 / Math.max(rect.width, 0.05)), rect.getCenter(), false);
    const seen = port.getBounds(), center = rect.getCenter();
    if (!seen.containsPoint(rect.getTopLeft()) || !seen.containsPoint(rect.getBottomRight())) port.panTo(seen.width < rect.width ? center : new window.OpenSeadragon.Point(seen.width >= 1 ? 0.5 : center.x, center.y));
    port.applyConstraints();
  }

  viewer.addHandler("canvas-click", (event) => { if (event.quick && !view.arm && image()) chosen(fraction(event.position)); });
  viewer.addHandler("canvas-scroll", (event) => {
    if (event.originalEvent.ctrlKey || !image()) return; // a wheel goes down the page; with Ctrl, or by two fingers, it zooms
    const { deltaX, deltaY, deltaMode } = event.originalEvent, step = deltaMode === 1 ? 24 : 1, before = viewer.viewport.getCenter();
    viewer.viewport.panBy(viewer.viewport.deltaPointsFromPixels(new window.OpenSeadragon.Point(deltaX * step, deltaY * step)));
    viewer.viewport.applyConstraints();
    event.preventDefaultAction = true;
    event.preventDefault = !before.equals(viewer.viewport.getCenter());
  });

  // While a fact is put right, dragging draws its place instead of moving the page.
  const box = (spot) => [Math.min(view.from[0], spot[0]), Math.min(view.from[1], spot[1]), Math.max(view.from[0], spot[0]), Math.max(view.from[1], spot[1])];
  viewer.addHandler("canvas-press", (event) => { view.from = view.arm && image() ? fraction(event.position) : null; });
  viewer.addHandler("canvas-drag", (event) => {
    if (!view.from) return;
    event.preventDefaultAction = true;
    sketch(box(fraction(event.position)));
  });
  viewer.addHandler("canvas-drag-end", (event) => {
    if (!view.from) return;
    event.preventDefaultAction = true;
    const made = box(fraction(event.position));
    view.from = null;
    view.arm?.(made[2] - made[0] < LEAST || made[3] - made[1] < LEAST ? null : made);
  });

  function sketch(edges) {
    layer.querySelector(".draft")?.remove();
    if (edges) layer.append(drawn("rect", { class: "draft", ...sides(edges) }));
  }

  return {
    show, look, sketch,
    forget() { view.wanted = null; },
    // `boxes` are [edges, class]; `arm` hears of each box that is drawn, null while none is to be drawn.
    boxes(list, arm) {
      view.arm = arm;
      layer.replaceChildren(...list.map(([edges, name]) => drawn("rect", { class: name, ...sides(edges) })));
      place.classList.toggle("armed", Boolean(arm));
    },
    zoom(by) { viewer.viewport.zoomBy(by); viewer.viewport.applyConstraints(); },
    turn() { viewer.viewport.setRotation((viewer.viewport.getRotation() + 90) % 360, true); fit(); },
    upright() { viewer.viewport.setRotation(0, true); },
    pan(x, y) { const size = viewer.viewport.getContainerSize(); viewer.viewport.panBy(viewer.viewport.deltaPointsFromPixels(new window.OpenSeadragon.Point(x * size.x / 4, y * size.y / 4))); viewer.viewport.applyConstraints(); },
  };
}

export const sides = ([x0, y0, x1, y1]) => ({ x: Math.min(x0, x1) * 1000, y: Math.min(y0, y1) * 1000, width: Math.abs(x1 - x0) * 1000, height: Math.abs(y1 - y0) * 1000 });
