import type { Model } from '../../../../../../shared/domain/catalogue/model.ts';
import type { VehicleCategory } from '../options.ts';
import { type Offer, vehicleModel } from '../vehicle-model.ts';

export type Drive = 'BEV' | 'PHEV' | 'CNG';

/** A price list row, then its technical columns; a 0 says that it has none. */
export type MotorVehicleRow = readonly [
  ...Offer,
  drive: Drive,
  rangeKm: number,
  batteryKwh: number,
  payloadKg: number,
  towingKg: number,
  chargingAcKw: number,
  chargingDcKw: number,
  seats: number,
  grossKg: number,
  emission: number,
  loadVolumeM3: number,
  lengthMm: number,
  serviceKm: number,
];

const drives = { BEV: 'Volledig elektrisch', PHEV: 'Stekkerhybride', CNG: 'Op aardgas' } as const;
const whole = new Intl.NumberFormat('nl-BE');

/** A row as a model: its columns become attributes, its description says them in a sentence. */
export const motorVehicle =
  (category: VehicleCategory, purpose: string, extra: (row: MotorVehicleRow) => Readonly<Record<string, number>> = () => ({})) =>
  (row: MotorVehicleRow): Model => {
    const [
      lot,
      supplier,
      brand,
      name,
      list,
      discount,
      weeks,
      since,
      drive,
      range,
      battery,
      payload,
      towing,
      ac,
      dc,
      seats,
      gross,
      emission,
    ] = row;
    const [loadVolume, length, serviceDistance] = row.slice(18) as [number, number, number];
    const charging = [ac > 0 ? `${whole.format(ac)} kW AC` : '', dc > 0 ? `${whole.format(dc)} kW DC` : ''].filter((part) => part !== '');
    return vehicleModel({
      category,
      offer: [lot, supplier, brand, name, list, discount, weeks, since],
      attributes: {
        drive,
        range,
        ...(battery > 0 && { battery }),
        payload,
        towing,
        ...(ac > 0 && { chargingAc: ac }),
        ...(dc > 0 && { chargingDc: dc }),
        seats,
        grossWeight: gross,
        emission,
        ...(loadVolume > 0 && { loadVolume }),
        length,
        serviceDistance,
        ...extra(row),
      },
      description: `${purpose}. ${drives[drive]}, rijbereik ${whole.format(range)} km, laadvermogen ${whole.format(payload)} kg${
        towing > 0 ? `, aanhanggewicht ${whole.format(towing)} kg` : ', zonder trekhaak'
      }${charging.length > 0 ? `, laden tot ${charging.join(' en ')}` : ''}. Voorbeeldgegevens: geen aanbod van deze fabrikant.`,
    });
  };
