#!/bin/sh
# Sets up everything on a fresh machine: system packages where missing, a virtual environment from the lock, the models.
#   sh setup.sh VENV [read|serve|test]    reading alone, the service too (Redis), the tests too (PostgreSQL, a browser)
# Redis and PostgreSQL are started by bukti and its tests themselves; what is installed here is left stopped.
set -eu
venv=${1:-.venv}
purpose=${2:-read}
python=${PYTHON:-python3}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"
    else echo "Perlu hak root untuk memasang paket / root is needed to install: $*" >&2; exit 1; fi
}

# Packages of servers start them at once and at every boot. Not these, where they are new here.
install_stopped() {
    guard=/usr/sbin/policy-rc.d
    if [ ! -e "$guard" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$guard" >/dev/null
        as_root chmod 755 "$guard"
        trap 'as_root rm -f "$guard"' EXIT INT TERM
    fi
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
    for service in redis-server postgresql; do
        case " $* " in *" $service "*) as_root systemctl disable --quiet "$service" 2>/dev/null || true ;; esac
    done
}

missing=""
need() { dpkg -s "$1" >/dev/null 2>&1 || missing="$missing $1"; }
if command -v dpkg >/dev/null; then
    need tesseract-ocr; need tesseract-ocr-ind; need libgl1; need libglib2.0-0
    case $purpose in serve|test) command -v valkey-server >/dev/null || need redis-server ;; esac
    # the forms as PDF: WeasyPrint draws letters by Pango, in a face that bears √ and ☐
    case $purpose in serve|test) need libpango-1.0-0; need libpangoft2-1.0-0; need libharfbuzz-subset0; need fonts-dejavu-core ;; esac
    case $purpose in test) need redis-server; need postgresql; need chromium ;; esac
    "$python" -c "import ensurepip, venv" 2>/dev/null || need python3-venv
    if [ -n "$missing" ]; then
        # shellcheck disable=SC2086
        install_stopped $missing
    fi
else
    command -v tesseract >/dev/null || { echo "Pasang tesseract dengan bahasa ind / install tesseract with language ind" >&2; exit 1; }
fi

[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
# --no-deps: the lock is complete, and it leaves out opencv-python-headless, which must not stand beside opencv-python
"$venv/bin/pip" install -q --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
"$venv/bin/pip" install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
