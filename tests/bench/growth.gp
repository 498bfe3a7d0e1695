# The growth as a picture: rows and time, both in powers of ten, so that a straight line at 45 degrees is a cost that grows
# as the rows do. gnuplot -e "points='growth.dat'; picture='growth.svg'" tests/bench/growth.gp
set terminal svg size 1050,460 font "Liberation Sans,13" dashed background "white"
set output picture
set datafile separator tab
set logscale xy
set xrange [1000:1000000]
set yrange [0.1:100000]
set xtics ("1,000" 1e3, "10,000" 1e4, "100,000" 1e5, "1,000,000" 1e6)
set ytics ("0.1 ms" 0.1, "1 ms" 1, "10 ms" 10, "0.1 s" 1e2, "1 s" 1e3, "10 s" 1e4, "100 s" 1e5)
set xlabel "rows"
set grid linecolor rgb "#d0d5dd"
set key at screen 0.99, screen 0.9 right top Left reverse samplen 3
set rmargin 52
# Told apart without colours too: by the dashes.
set linetype 1 linecolor rgb "#1f3a5f" linewidth 2.5 dashtype solid
set linetype 2 linecolor rgb "#2e7d32" linewidth 2.5 dashtype (16, 8)
set linetype 3 linecolor rgb "#b3261e" linewidth 2.5 dashtype (4, 8)
set linetype 4 linecolor rgb "#6a3d9a" linewidth 2.5 dashtype (24, 8, 4, 8)
set linetype 5 linecolor rgb "#8a5a00" linewidth 2.5 dashtype (8, 8)
stats points using 1:2 skip 1 nooutput
plot for [line = 0 : STATS_blocks - 1] points index line using 1:2 with lines linetype line + 1 title columnheader(1)
