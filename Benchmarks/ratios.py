#!/usr/bin/env python3
"""Print how many times less wall time, processor time and memory one program takes than another.

  Benchmarks/ratios.py RESULTS.json [--of khumue] [--to hugo]

RESULTS.json is what ../shared/bench/bench.py writes with --json. Each figure is the median of the ratios round by
round, so that a busy machine weighs on both sides alike.
"""
import argparse
import json
import statistics


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("results")
    arguments.add_argument("--of", default="khumue")
    arguments.add_argument("--to", default="hugo")
    chosen = arguments.parse_args()
    with open(chosen.results, encoding="utf-8") as file:
        results = json.load(file)
    for pages, tools in results.items():
        for figure, name in (("wall", "wall time"), ("cpu", "processor time"), ("rss", "peak memory")):
            ratio = statistics.median(
                peer[figure] / own[figure] for own, peer in zip(tools[chosen.of], tools[chosen.to]))
            print(f"{pages} pages per language: {chosen.of} takes 1/{ratio:.1f} of the {name} of {chosen.to}")


if __name__ == "__main__":
    main()
