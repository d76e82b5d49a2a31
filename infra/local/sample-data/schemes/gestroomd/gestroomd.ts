import type { SampleScheme } from '../scheme.ts';
import { withChanges } from './changes.ts';
import { framework } from './framework.ts';
import { lots } from './lots.ts';
import { cargoBikes } from './models/cargo-bikes.ts';
import { eBikes } from './models/e-bikes.ts';
import { heavyTrucks } from './models/heavy-trucks.ts';
import { lightElectric } from './models/light-electric.ts';
import { lightTrucks } from './models/light-trucks.ts';
import { passengerCars } from './models/passenger-cars.ts';
import { retired } from './models/retired.ts';
import { specialVehicles } from './models/special-vehicles.ts';
import { trucks } from './models/trucks.ts';
import { twoWheelers } from './models/two-wheelers.ts';
import { vans } from './models/vans.ts';

export const gestroomd: SampleScheme = {
  framework,
  lots,
  models: [
    ...passengerCars,
    ...vans,
    ...lightTrucks,
    ...trucks,
    ...heavyTrucks,
    ...specialVehicles,
    ...twoWheelers,
    ...lightElectric,
    ...eBikes,
    ...cargoBikes,
    ...retired,
  ].map(withChanges),
};
