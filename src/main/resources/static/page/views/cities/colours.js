// A colour a city, told apart also by those who see few colours; the name stands beside it everywhere.

import { series } from '../../parts/chart.js';

export const cityColour = (at) => series()[at % series().length];
