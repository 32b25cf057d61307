# Was am Rand gesagt wird, wo es kein Dialog kann.

error-uncertain = Bei uns ist etwas schiefgegangen. Was Sie wollten, ist vielleicht geschehen, vielleicht nicht. Bitte sehen Sie mit „{ $look }“ nach, bevor Sie noch einmal darum bitten. Wenn Sie dem Team davon erzählen, nennen Sie { $id }.
