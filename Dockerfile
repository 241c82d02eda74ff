# The program in a small image. `docker build --tag khumue .`, then, in a folder with content/:
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/handbook" khumue build
FROM swift:6.3-bookworm AS build
RUN apt-get -qq update && apt-get -qq install --yes --no-install-recommends \
    libcmark-dev libyaml-dev pkg-config python3 python3-venv && rm -rf /var/lib/apt/lists/*
WORKDIR /khumue
COPY Package.swift Package.resolved* ./
COPY Sources Sources
COPY Tests Tests
RUN swift build -c release --static-swift-stdlib --product khumue && strip .build/release/khumue
COPY requirements.txt ./
RUN python3 -m venv /opt/khumue/venv && /opt/khumue/venv/bin/pip install --quiet --no-cache-dir \
    --require-hashes --only-binary :all: --requirement requirements.txt

FROM debian:bookworm-slim
RUN apt-get -qq update && apt-get -qq install --yes --no-install-recommends \
    libcmark0.30.2 libyaml-0-2 python3 git && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/khumue/venv /opt/khumue/venv
COPY --from=build /khumue/.build/release/khumue /opt/khumue/bin/khumue
COPY templates /opt/khumue/share/khumue/templates
ENV PATH=/opt/khumue/bin:$PATH KHUMUE_PYTHON=/opt/khumue/venv/bin/python3 LANG=C.UTF-8
WORKDIR /handbook
USER nobody
ENTRYPOINT ["khumue"]
CMD ["--help"]
