"""What figures are drawn with: a sheet that grows, measured letters, a time axis."""
