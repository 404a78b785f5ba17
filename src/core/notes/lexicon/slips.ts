/** Apostrophes left out, and slips of the pen nobody means. */
export const apostrophes: ReadonlyMap<string, string> = new Map(
  `im=I'm ive=I've dont=don't cant=can't wont=won't didnt=didn't isnt=isn't arent=aren't wasnt=wasn't werent=weren't theyre=they're youre=you're thats=that's shes=she's hes=he's
weve=we've theyve=they've youve=you've hasnt=hasn't havent=haven't hadnt=hadn't couldnt=couldn't shouldnt=shouldn't wouldnt=wouldn't doesnt=doesn't whats=what's theyll=they'll youll=you'll itll=it'll theres=there's couldve=could've shouldve=should've
shouldof=should've coulda=could've shoulda=should've woulda=would've hows=how's wheres=where's whos=who's itd=it'd thatd=that'd theyd=they'd youd=you'd mustnt=mustn't neednt=needn't
involvment=involvement recieve=receive recieved=received definately=definitely seperate=separate seperately=separately accomodation=accommodation occured=occurred untill=until wich=which
becuase=because teh=the thier=their managment=management enviroment=environment developement=development experiance=experience knowlege=knowledge maintainance=maintenance
refered=referred prefered=preferred begining=beginning comittee=committee calender=calendar liason=liaison sucess=success sucessful=successful tommorow=tomorrow tomorow=tomorrow
greatful=grateful adress=address buisness=business goverment=government independant=independent neccessary=necessary oppurtunity=opportunity recomend=recommend restaraunt=restaurant
writting=writing intrested=interested voluntear=volunteer truely=truly`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
);
