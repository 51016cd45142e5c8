import { config } from 'chai';

// A failed comparison of lists is of use only when all of it is printed.
config.truncateThreshold = 0;
