"""Scores sales by RFM with pandas, from arrays of one file per column: python3 pandas-peer.py FOLDER. Prints processor seconds."""
import sys
import time

import numpy
import pandas

folder = sys.argv[1]
lines = pandas.DataFrame(
    {
        name: numpy.fromfile(f"{folder}/{name}", dtype=kind)
        for name, kind in {"customer": "i4", "order": "i4", "day": "i4", "amount": "f8"}.items()
    }
)
begun = time.process_time()
customers = lines.groupby("customer").agg(
    last=("day", "max"), frequency=("order", "nunique"), monetary=("amount", "sum")
)
recency = lines["day"].max() + 1 - customers["last"]
for values in (-recency, customers["frequency"], customers["monetary"]):
    numpy.searchsorted(values.quantile([0.2, 0.4, 0.6, 0.8]).to_numpy(), values.to_numpy())
print(time.process_time() - begun)
