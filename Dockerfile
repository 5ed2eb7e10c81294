# One image for every part: `bukti web`, `bukti worker`, `bukti inbox`, and the commands. Its steps are those of `make setup`.
FROM debian:12-slim

RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends ca-certificates python3 postgresql-client \
 && rm -rf /var/lib/apt/lists/*

WORKDIR /opt/bukti
COPY setup.sh requirements.lock pyproject.toml README.md bukti.py ./
COPY rules rules
COPY records records
COPY worker worker
COPY web web

# The reader's networks are slimmed here once, so that a container needs no place to write them.
ENV BUKTI_MODELS=/opt/bukti/models PATH=/opt/bukti/.venv/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin PYTHONUNBUFFERED=1
RUN sh setup.sh .venv serve \
 && python -c "from worker.models import load_models; from pathlib import Path; load_models(Path('models'))" \
 && python -m compileall -q rules records worker web bukti.py \
 && rm -rf /root/.cache /var/lib/apt/lists/*

RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin bukti \
 && install -d -o bukti -g bukti -m 700 /data /inbox
USER bukti
ENV BUKTI_DATA=/data BUKTI_CACHE=off BUKTI_BIND=0.0.0.0 BUKTI_PORT=8000
VOLUME ["/data"]
EXPOSE 8000
ENTRYPOINT ["bukti"]
CMD ["web"]
