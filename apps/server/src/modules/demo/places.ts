/** Where the demo's companies and people are. Phone numbers are from the ranges kept for films and books. */
export interface Place {
  readonly city: string;
  readonly postalCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Country {
  readonly code: string;
  readonly places: readonly Place[];
  readonly streets: readonly string[];
  /** A phone number with `#` for digits. */
  readonly phone: string;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
}

const place = (city: string, postalCode: string, latitude: number, longitude: number): Place => ({ city, postalCode, latitude, longitude });

export const countries: Readonly<Record<string, Country>> = {
  SE: {
    code: 'SE',
    places: [
      place('Lund', '222 22', 55.704, 13.191),
      place('Uppsala', '753 10', 59.858, 17.645),
      place('Umeå', '903 26', 63.826, 20.263),
      place('Örebro', '702 10', 59.274, 15.207),
    ],
    streets: ['Storgatan', 'Kungsgatan', 'Ågatan', 'Industrivägen', 'Hamngatan'],
    phone: '+46 8 465 004 ##',
    firstNames: ['Astrid', 'Elin', 'Oskar', 'Nils', 'Saga', 'Viktor', 'Ebba', 'Anton'],
    lastNames: ['Bergström', 'Lindholm', 'Sjöberg', 'Ekdahl', 'Nyström', 'Hedlund', 'Wallin', 'Åkesson'],
  },
  DE: {
    code: 'DE',
    places: [
      place('Bremen', '28195', 53.076, 8.807),
      place('Leipzig', '04109', 51.34, 12.374),
      place('Freiburg', '79098', 47.996, 7.849),
      place('Münster', '48143', 51.962, 7.626),
    ],
    streets: ['Hauptstraße', 'Bahnhofstraße', 'Am Hafen', 'Lindenallee', 'Schillerstraße'],
    phone: '+49 30 23125 ###',
    firstNames: ['Jonas', 'Lena', 'Felix', 'Hanna', 'Moritz', 'Katrin', 'Sven', 'Ayşe'],
    lastNames: ['Brandt', 'Krüger', 'Vogel', 'Seidel', 'Haas', 'Lorenz', 'Yıldız', 'Pohl'],
  },
  GB: {
    code: 'GB',
    places: [
      place('Bristol', 'BS1 4DJ', 51.454, -2.588),
      place('Leeds', 'LS1 4AP', 53.801, -1.549),
      place('Norwich', 'NR2 1TF', 52.63, 1.297),
      place('Dundee', 'DD1 4QB', 56.462, -2.971),
    ],
    streets: ['Mill Lane', 'Station Road', 'Quay Street', 'Church Row', 'Foundry Yard'],
    phone: '+44 20 7946 0###',
    firstNames: ['Harriet', 'Callum', 'Priya', 'Owen', 'Imogen', 'Rhys', 'Zara', 'Dominic'],
    lastNames: ['Whitfield', 'Ashworth', 'Patel', 'Merrick', 'Lockwood', 'Sinclair', 'Hargreaves', 'Okonkwo'],
  },
  US: {
    code: 'US',
    places: [
      place('Portland', '97204', 45.519, -122.677),
      place('Madison', '53703', 43.073, -89.401),
      place('Raleigh', '27601', 35.78, -78.639),
      place('Tucson', '85701', 32.222, -110.975),
    ],
    streets: ['Cedar Avenue', 'Harbor Drive', 'Main Street', 'Foothill Road', 'Union Square'],
    phone: '+1 503 555 01##',
    firstNames: ['Maya', 'Elijah', 'Sofia', 'Marcus', 'Naomi', 'Diego', 'Claire', 'Tyrone'],
    lastNames: ['Delgado', 'Whitaker', 'Nguyen', 'Brooks', 'Castellano', 'Freeman', 'Ramirez', 'Sorensen'],
  },
  FR: {
    code: 'FR',
    places: [
      place('Nantes', '44000', 47.218, -1.554),
      place('Lyon', '69002', 45.758, 4.832),
      place('Rennes', '35000', 48.117, -1.678),
      place('Annecy', '74000', 45.899, 6.129),
    ],
    streets: ['rue des Tanneurs', 'quai de la Fosse', 'avenue du Port', 'rue Pasteur', 'place du Marché'],
    phone: '+33 1 99 00 ## ##',
    firstNames: ['Camille', 'Étienne', 'Inès', 'Baptiste', 'Léa', 'Mathis', 'Nour', 'Théo'],
    lastNames: ['Lefèvre', 'Garnier', 'Perrin', 'Chevalier', 'Benali', 'Marchand', 'Rousseau', 'Fabre'],
  },
};
