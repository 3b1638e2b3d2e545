#!/usr/bin/env python3
"""Hold the figures of score.py --json against the floors: check-floors.py NAME FIGURES.json

Prints a table. Exit status 1 when a kind is below its floor in floors.json, when a quote is not verbatim,
or when a fact has no evidence.
"""
import json
import os
import sys

SUMS = ("ENTITIES", "RELATIONS")


def measured(name, kind, figures):
    """The invented texts differ much in length: there the sums are the mean of the texts' own F1."""
    return figures[kind]["macro_f1" if name == "invented" and kind in SUMS else "f1"]


def main():
    name, path = sys.argv[1:]
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "floors.json"), encoding="utf-8") as file:
        floors = json.load(file)[name]
    with open(path, encoding="utf-8") as file:
        figures = json.load(file)
    unknown = floors.keys() - figures.keys()
    if unknown:
        sys.exit(f"floors.json names what is not measured: {', '.join(sorted(unknown))}")
    failures = []
    print(f"\n{name:18}{'F1':>8}{'floor':>8}")
    for kind in (kind for kind in figures if "f1" in figures[kind]):
        value, floor = measured(name, kind, figures), floors.get(kind)
        low = floor is not None and value < floor
        print(f"{kind:18}{value:8.3f}{'' if floor is None else format(floor, '8.2f')}{'  below' if low else ''}")
        failures += [f"{kind} {value:.3f} < {floor:.2f}"] if low else []
    evidence = figures["evidence"]
    print(f"host right {figures['host']['right']} of {figures['host']['gold']}, quotes checked {evidence['checked']}, "
          f"not verbatim {evidence['wrong']}, facts without evidence {evidence['facts_without']}, "
          f"speeches absent: {', '.join(figures['absent']) or 'none'}")
    failures += [f"{evidence['wrong']} quotes are not verbatim"] if evidence["wrong"] else []
    failures += [f"{evidence['facts_without']} facts have no evidence"] if evidence["facts_without"] else []
    if failures:
        sys.exit(f"{name}: " + "; ".join(failures))


if __name__ == "__main__":
    main()
