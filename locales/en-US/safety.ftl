### As in en-GB, where American English differs.

safety-worse-in-hospital =
    Tell the unit staff now that it is getting worse, and ask for the charge nurse.

    Say what has changed and since when. If nobody acts, ask for an urgent review by another team. Many hospitals show a number for this on the unit.
