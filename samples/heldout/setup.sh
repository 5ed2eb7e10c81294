#!/bin/sh
# Brings what `python -m samples.heldout` and `samples.hard` draw with: Chromium, Debian fonts, and npm's script and display fonts.
# Generation time only; the product needs none of it. FONTS may name another folder for the npm fonts.
set -eu
FONTS="${FONTS:-${XDG_CACHE_HOME:-$HOME/.cache}/bukti-heldout-fonts}"
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
as_root apt-get install -y --no-install-recommends chromium npm fonts-liberation2 fonts-crosextra-carlito \
    fonts-crosextra-caladea fonts-texgyre fonts-urw-base35
mkdir -p "$FONTS"
cd "$FONTS"
for font in great-vibes dancing-script sacramento parisienne montserrat playfair-display open-sans bebas-neue caveat homemade-apple \
    pinyon-script alex-brush allura italianno poppins lato cinzel libre-baskerville unifrakturcook oswald kalam reenie-beanie \
    tinos merriweather arimo roboto nunito abril-fatface raleway tangerine satisfy kaushan-script indie-flower patrick-hand courier-prime \
    eb-garamond cormorant-garamond rouge-script marck-script mr-dafoe cedarville-cursive gochi-hand special-elite; do
    [ -d "node_modules/@fontsource/$font" ] || echo "@fontsource/$font"
done | xargs -r npm install --no-audit --no-fund --silent
