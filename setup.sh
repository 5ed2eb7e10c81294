#!/bin/sh
# Sets up everything on a fresh machine: system packages where missing, a virtual environment from the lock, the models.
set -eu
venv=${1:-.venv}
python=${PYTHON:-python3}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"
    else echo "Perlu hak root untuk memasang paket / root is needed to install: $*" >&2; exit 1; fi
}

missing=""
need() { dpkg -s "$1" >/dev/null 2>&1 || missing="$missing $1"; }
if command -v dpkg >/dev/null; then
    need tesseract-ocr; need tesseract-ocr-ind; need libgl1; need libglib2.0-0
    "$python" -c "import ensurepip, venv" 2>/dev/null || need python3-venv
    if [ -n "$missing" ]; then
        as_root apt-get update -qq
        # shellcheck disable=SC2086
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
    fi
else
    command -v tesseract >/dev/null || { echo "Pasang tesseract dengan bahasa ind / install tesseract with language ind" >&2; exit 1; }
fi

[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
# --no-deps: the lock is complete, and it leaves out opencv-python-headless, which must not stand beside opencv-python
"$venv/bin/pip" install -q --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
"$venv/bin/pip" install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
